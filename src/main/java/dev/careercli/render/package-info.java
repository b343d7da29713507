/** Turns documents into text, plain lines, Markdown or HTML, and data into JSON. */
@NullMarked
package dev.careercli.render;

import org.jspecify.annotations.NullMarked;

/** career content: the author's commands. */
@NullMarked
package dev.careercli.cli.content;

import org.jspecify.annotations.NullMarked;

/** What the author's commands print. */
@NullMarked
package dev.careercli.view.content;

import org.jspecify.annotations.NullMarked;

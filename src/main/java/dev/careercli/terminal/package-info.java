/** The only room that knows JLine: prompts, the answer editor, the pager. */
@NullMarked
package dev.careercli.terminal;

import org.jspecify.annotations.NullMarked;

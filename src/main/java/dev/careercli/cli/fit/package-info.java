/** career fit: the command and its prompt loops. */
@NullMarked
package dev.careercli.cli.fit;

import org.jspecify.annotations.NullMarked;

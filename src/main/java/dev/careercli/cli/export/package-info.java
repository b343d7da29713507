/** career export: builds a format and writes it to a file or to standard output. */
@NullMarked
package dev.careercli.cli.export;

import org.jspecify.annotations.NullMarked;

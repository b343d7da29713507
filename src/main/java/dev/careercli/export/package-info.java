/** Writes plans and history in formats that other programs read. */
@NullMarked
package dev.careercli.export;

import org.jspecify.annotations.NullMarked;

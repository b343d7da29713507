/** The door of the program: wires the rooms and turns arguments into an exit code. */
@NullMarked
package dev.careercli;

import org.jspecify.annotations.NullMarked;

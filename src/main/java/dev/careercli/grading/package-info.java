/** Compares a typed answer with a question's key points. Pure: it is handed its model's bytes. */
@NullMarked
package dev.careercli.grading;

import org.jspecify.annotations.NullMarked;

/** Which lines of an exhibit an answer names; pure. */
@NullMarked
package dev.careercli.quiz.lines;

import org.jspecify.annotations.NullMarked;

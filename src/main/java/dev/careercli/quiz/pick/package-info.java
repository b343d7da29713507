/** Choosing and ordering questions; pure. */
@NullMarked
package dev.careercli.quiz.pick;

import org.jspecify.annotations.NullMarked;

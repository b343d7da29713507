/** The practice session as a state machine with effects as data. Pure. */
@NullMarked
package dev.careercli.quiz;

import org.jspecify.annotations.NullMarked;

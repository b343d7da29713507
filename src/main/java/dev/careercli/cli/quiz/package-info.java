/** career quiz: the command and its prompt loops for practice, mocks, interview plans, stories and debriefs. */
@NullMarked
package dev.careercli.cli.quiz;

import org.jspecify.annotations.NullMarked;

/** The practice session and the mock as state machines; pure. */
@NullMarked
package dev.careercli.quiz.session;

import org.jspecify.annotations.NullMarked;

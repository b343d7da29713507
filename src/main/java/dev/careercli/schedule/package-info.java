/** When a question comes back: FSRS-6 memory model, state machine and study days. Pure. */
@NullMarked
package dev.careercli.schedule;

import org.jspecify.annotations.NullMarked;

/**
 * Moves events to and from disk: append, read, merge, back up, repair. Nothing here knows what an event means for the
 * person.
 */
@NullMarked
package dev.careercli.journal;

import org.jspecify.annotations.NullMarked;

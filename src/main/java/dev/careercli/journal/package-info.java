/** Moves events to and from disk. Nothing here knows what an event means. */
@NullMarked
package dev.careercli.journal;

import org.jspecify.annotations.NullMarked;

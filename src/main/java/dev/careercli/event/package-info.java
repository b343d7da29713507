/** What a person did, one event at a time, and the state that follows from it. Pure. */
@NullMarked
package dev.careercli.event;

import org.jspecify.annotations.NullMarked;

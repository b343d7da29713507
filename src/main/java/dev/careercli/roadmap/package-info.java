/** Turns phases, hours and a placement into dates. Pure. */
@NullMarked
package dev.careercli.roadmap;

import org.jspecify.annotations.NullMarked;

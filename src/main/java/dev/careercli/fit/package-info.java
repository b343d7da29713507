/** Scores a person's answers against a guide's criteria, with exact fractions. Pure. */
@NullMarked
package dev.careercli.fit;

import org.jspecify.annotations.NullMarked;

/** The trained scorers: plain arithmetic over numbers read from a small resource. */
@NullMarked
package dev.careercli.grading.score;

import org.jspecify.annotations.NullMarked;

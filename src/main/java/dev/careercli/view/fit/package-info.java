/** Fit items, verdicts and their explanation as documents. */
@NullMarked
package dev.careercli.view.fit;

import org.jspecify.annotations.NullMarked;

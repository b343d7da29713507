/** Guides as documents. */
@NullMarked
package dev.careercli.view.guide;

import org.jspecify.annotations.NullMarked;

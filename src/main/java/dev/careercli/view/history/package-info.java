/** The journal's events as documents. */
@NullMarked
package dev.careercli.view.history;

import org.jspecify.annotations.NullMarked;

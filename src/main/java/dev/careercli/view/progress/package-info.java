/** Progress, the next step and the home screen as documents. */
@NullMarked
package dev.careercli.view.progress;

import org.jspecify.annotations.NullMarked;

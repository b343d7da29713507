/** Views over the state: held, weakest, forecast. Pure. */
@NullMarked
package dev.careercli.progress;

import org.jspecify.annotations.NullMarked;

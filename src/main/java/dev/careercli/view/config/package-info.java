/** Settings and the doctor's findings as documents. */
@NullMarked
package dev.careercli.view.config;

import org.jspecify.annotations.NullMarked;

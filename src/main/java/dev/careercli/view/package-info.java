/** Turns results of the domain into documents. */
@NullMarked
package dev.careercli.view;

import org.jspecify.annotations.NullMarked;

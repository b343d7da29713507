/** What the shipped bank of questions promises. */
@NullMarked
package dev.careercli.bank;

import org.jspecify.annotations.NullMarked;

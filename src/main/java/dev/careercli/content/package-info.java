/** The career model: what a guide and its questions say. Pure values, no files, no parsing. */
@NullMarked
package dev.careercli.content;

import org.jspecify.annotations.NullMarked;

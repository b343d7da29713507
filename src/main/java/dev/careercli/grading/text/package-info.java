/** Reads an answer: words, stems, units, how rare a word is, what it denies. */
@NullMarked
package dev.careercli.grading.text;

import org.jspecify.annotations.NullMarked;

/** Sentence vectors: the published WordPiece tokenizer and a plain Java forward pass. */
@NullMarked
package dev.careercli.grading.model;

import org.jspecify.annotations.NullMarked;

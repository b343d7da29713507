/** Turns YAML and the compiled index into the model, and finds every mistake on the way. */
@NullMarked
package dev.careercli.content.load;

import org.jspecify.annotations.NullMarked;

/** JSON as a tree, for the journal and the compiled content alike. */
@NullMarked
package dev.careercli.json;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.careercli;

import org.jspecify.annotations.NullMarked;

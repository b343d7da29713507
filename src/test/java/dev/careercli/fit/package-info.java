@NullMarked
package dev.careercli.fit;

import org.jspecify.annotations.NullMarked;

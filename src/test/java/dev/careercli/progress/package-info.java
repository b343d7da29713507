@NullMarked
package dev.careercli.progress;

import org.jspecify.annotations.NullMarked;

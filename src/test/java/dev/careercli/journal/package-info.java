@NullMarked
package dev.careercli.journal;

import org.jspecify.annotations.NullMarked;

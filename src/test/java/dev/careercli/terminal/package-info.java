@NullMarked
package dev.careercli.terminal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.careercli.event;

import org.jspecify.annotations.NullMarked;

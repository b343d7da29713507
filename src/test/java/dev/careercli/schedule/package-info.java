@NullMarked
package dev.careercli.schedule;

import org.jspecify.annotations.NullMarked;

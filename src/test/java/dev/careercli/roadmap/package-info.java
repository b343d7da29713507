@NullMarked
package dev.careercli.roadmap;

import org.jspecify.annotations.NullMarked;

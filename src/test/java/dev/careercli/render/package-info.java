@NullMarked
package dev.careercli.render;

import org.jspecify.annotations.NullMarked;

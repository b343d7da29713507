@NullMarked
package dev.careercli.view;

import org.jspecify.annotations.NullMarked;

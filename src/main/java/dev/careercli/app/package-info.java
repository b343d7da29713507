/** Application services: what a command asks for, without a prompt, a view or picocli. */
@NullMarked
package dev.careercli.app;

import org.jspecify.annotations.NullMarked;

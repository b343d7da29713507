/** Commands. The only room that knows picocli: validate, call one service, hand an Output to a renderer. */
@NullMarked
package dev.careercli.cli;

import org.jspecify.annotations.NullMarked;

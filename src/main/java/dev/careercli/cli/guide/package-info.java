/** Commands that read a guide: list and show. */
@NullMarked
package dev.careercli.cli.guide;

import org.jspecify.annotations.NullMarked;

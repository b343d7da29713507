/** career history: one file a verb. */
@NullMarked
package dev.careercli.cli.history;

import org.jspecify.annotations.NullMarked;

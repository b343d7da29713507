/** career next and career progress. */
@NullMarked
package dev.careercli.cli.progress;

import org.jspecify.annotations.NullMarked;

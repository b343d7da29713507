/** career roadmap: the command and its verbs. */
@NullMarked
package dev.careercli.cli.roadmap;

import org.jspecify.annotations.NullMarked;

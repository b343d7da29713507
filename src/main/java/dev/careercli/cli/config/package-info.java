/** career config and career doctor. */
@NullMarked
package dev.careercli.cli.config;

import org.jspecify.annotations.NullMarked;

@org.jspecify.annotations.NullMarked
package dev.careercli.cli.guide;

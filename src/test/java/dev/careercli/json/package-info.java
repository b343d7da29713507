@org.jspecify.annotations.NullMarked
package dev.careercli.json;

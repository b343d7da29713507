@org.jspecify.annotations.NullMarked
package dev.careercli.view.quiz;

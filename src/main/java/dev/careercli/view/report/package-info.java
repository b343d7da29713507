/** The report: one page of everything a person has. */
@NullMarked
package dev.careercli.view.report;

import org.jspecify.annotations.NullMarked;

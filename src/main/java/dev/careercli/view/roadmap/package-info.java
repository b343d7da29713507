/** The roadmap as a document. */
@NullMarked
package dev.careercli.view.roadmap;

import org.jspecify.annotations.NullMarked;

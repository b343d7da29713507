/** Plans, questions and history in the formats of other programs: a model in, an Appendable out, no file opened. */
@NullMarked
package dev.careercli.export;

import org.jspecify.annotations.NullMarked;

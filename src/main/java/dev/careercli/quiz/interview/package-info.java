/** Plans towards an interview, adverts and stories; pure. */
@NullMarked
package dev.careercli.quiz.interview;

import org.jspecify.annotations.NullMarked;

/** Questions, points, mocks, interview plans and stories as documents. */
@NullMarked
package dev.careercli.view.quiz;

import org.jspecify.annotations.NullMarked;

/** Tests of reading and checking content. */
@NullMarked
package dev.careercli.content.load;

import org.jspecify.annotations.NullMarked;

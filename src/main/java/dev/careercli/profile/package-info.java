/** Where files live and how the person likes the screen, each setting with its origin. */
@NullMarked
package dev.careercli.profile;

import org.jspecify.annotations.NullMarked;

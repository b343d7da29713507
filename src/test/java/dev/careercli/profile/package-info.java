@NullMarked
package dev.careercli.profile;

import org.jspecify.annotations.NullMarked;

/** Files and folders that only their owner may read, and how they are put on disk so that a crash loses nothing. */
@NullMarked
package dev.careercli.files;

import org.jspecify.annotations.NullMarked;

/** What every command uses: options, exit codes, errors, the printer and the services of one run. */
@NullMarked
package dev.careercli.cli.kit;

import org.jspecify.annotations.NullMarked;

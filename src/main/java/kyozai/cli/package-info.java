/** The commands; the only place with standard streams and exit codes. */
@NullMarked
package kyozai.cli;

import org.jspecify.annotations.NullMarked;

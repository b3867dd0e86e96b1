/** The facade: one request in, one report out. */
@NullMarked
package kyozai;

import org.jspecify.annotations.NullMarked;

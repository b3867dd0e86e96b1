/** What pupils' files must not hold, and how it is found in them. */
@NullMarked
package kyozai.leak;

import org.jspecify.annotations.NullMarked;

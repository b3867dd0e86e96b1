/** Reads the bytes of an outline into a lesson and says what is wrong with them. */
@NullMarked
package kyozai.outline;

import org.jspecify.annotations.NullMarked;

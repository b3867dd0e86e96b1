/** Pictures of a lesson: their bytes, and what their headers say without decoding them. */
@NullMarked
package kyozai.picture;

import org.jspecify.annotations.NullMarked;

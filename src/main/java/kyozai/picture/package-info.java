/** Pictures of a lesson: found, checked by their headers, and written anew where they must be. */
@NullMarked
package kyozai.picture;

import org.jspecify.annotations.NullMarked;

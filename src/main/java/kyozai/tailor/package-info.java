/** A lesson made for a class: one small step for each option of its profile. */
@NullMarked
package kyozai.tailor;

import org.jspecify.annotations.NullMarked;

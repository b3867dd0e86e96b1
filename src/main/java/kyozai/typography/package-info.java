/** Font metrics, kinsoku line breaking and measuring. */
@NullMarked
package kyozai.typography;

import org.jspecify.annotations.NullMarked;

/** Files that appear whole or not at all, beside what a teacher has changed by hand. */
@NullMarked
package kyozai.output;

import org.jspecify.annotations.NullMarked;

/** Turns painted slides into PNG files. */
@NullMarked
package kyozai.write.png;

import org.jspecify.annotations.NullMarked;

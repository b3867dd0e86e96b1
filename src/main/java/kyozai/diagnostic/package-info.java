/** What is wrong with an outline or a file, where, and how to mend it. */
@NullMarked
package kyozai.diagnostic;

import org.jspecify.annotations.NullMarked;

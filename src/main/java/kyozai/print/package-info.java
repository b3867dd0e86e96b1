/** How documents are printed: paper and size of text. */
@NullMarked
package kyozai.print;

import org.jspecify.annotations.NullMarked;

/** How documents are printed: paper, size of text, colours, room for holes. */
@NullMarked
package kyozai.print;

import org.jspecify.annotations.NullMarked;

/** Prints handouts as PDFs: templates make XHTML, the engine lays it out. */
@NullMarked
package kyozai.write.pdf;

import org.jspecify.annotations.NullMarked;

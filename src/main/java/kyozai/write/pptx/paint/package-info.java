/** Draws the slides of a deck from the parts that are written for PowerPoint. */
@NullMarked
package kyozai.write.pptx.paint;

import org.jspecify.annotations.NullMarked;

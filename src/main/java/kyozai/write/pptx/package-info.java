/** Prints a deck as a PowerPoint file; takes no decision about what stands where. */
@NullMarked
package kyozai.write.pptx;

import org.jspecify.annotations.NullMarked;

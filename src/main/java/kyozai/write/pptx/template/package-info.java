/**
 * Reads a school's template: its layouts, boxes, fonts and colours, and the parts to keep of it.
 */
@NullMarked
package kyozai.write.pptx.template;

import org.jspecify.annotations.NullMarked;

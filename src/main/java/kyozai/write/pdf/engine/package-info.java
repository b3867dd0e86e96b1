/** XHTML laid out, set and tagged as an archival, accessible PDF. */
@NullMarked
package kyozai.write.pdf.engine;

import org.jspecify.annotations.NullMarked;

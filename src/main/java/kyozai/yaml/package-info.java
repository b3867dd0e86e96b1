/** YAML within limits, read key by key, with the place of everything that is wrong. */
@NullMarked
package kyozai.yaml;

import org.jspecify.annotations.NullMarked;

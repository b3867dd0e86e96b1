package kyozai.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one pair of braces, not yet understood.
 *
 * @param id behind {@code #}, or null
 * @param classes behind dots
 * @param values keys with their values, quotes removed
 * @param written with the braces
 */
record AttributeList(
    @Nullable String id, List<String> classes, Map<String, String> values, String written) {

  static final AttributeList NONE = new AttributeList(null, List.of(), Map.of(), "");

  AttributeList {
    classes = List.copyOf(classes);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  boolean isEmpty() {
    return id == null && classes.isEmpty() && values.isEmpty();
  }

  /** This and a later one; the later one wins. */
  AttributeList and(AttributeList later) {
    if (isEmpty()) {
      return later;
    }
    Map<String, String> all = new LinkedHashMap<>(values);
    all.putAll(later.values);
    List<String> both = new ArrayList<>(classes);
    both.addAll(later.classes);
    return new AttributeList(
        later.id != null ? later.id : id, both, all, (written + " " + later.written).strip());
  }
}

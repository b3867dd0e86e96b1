package kyozai.outline;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import org.commonmark.node.Node;

/** The ids of one lesson: those that were written, and slugs of headings for the rest. */
final class Ids {
  private static final int LONGEST_SLUG = 60;

  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Takes every id written below a node; one that stands twice is an error. */
  static Ids writtenIn(Node document, Reading reading) {
    var ids = new Ids();
    ids.collect(document, reading);
    return ids;
  }

  private void collect(Node parent, Reading reading) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Nodes.BracesNode braces) {
        take(braces.attributes(), reading.position(node), reading.findings());
      } else if (node instanceof Nodes.Fence fence) {
        take(fence.attributes(), reading.position(node), reading.findings());
      }
      collect(node, reading);
    }
  }

  private void take(AttributeList list, Position position, Findings findings) {
    String id = list.id();
    if (id != null && !taken.add(id)) {
      findings.error(
          "duplicate-id",
          position,
          Bilingual.of("「#" + id + "」が二回使われています。", "The id “" + id + "” is used twice."),
          Bilingual.of("どちらかの名前を変えてください。", "Rename one of them."));
    }
  }

  /** The slug of a heading, with a number when it is taken. */
  String slug(String heading, String otherwise) {
    String normal = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String words = normal.replaceAll("[^\\p{L}\\p{N}ー]+", "-").replaceAll("^-|-$", "");
    int end =
        words.offsetByCodePoints(
            0, Math.min(LONGEST_SLUG, words.codePointCount(0, words.length())));
    String base = words.isEmpty() ? otherwise : words.substring(0, end);
    String slug = base;
    while (!taken.add(slug)) {
      slug = base + "-" + (counts.merge(base, 1, Integer::sum) + 1);
    }
    return slug;
  }

  Set<String> all() {
    return taken;
  }
}

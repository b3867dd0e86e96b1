package kyozai.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.lesson.Viewpoint;

/** Words of the format that stand for one of a few values. */
final class Words {
  private Words() {}

  /** The value that a word names, ignoring case; an unknown word is a warning. */
  static <E extends Enum<E>> Optional<E> value(
      Class<E> type, String key, String word, Position position, Findings findings) {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<String> known =
        Arrays.stream(type.getEnumConstants())
            .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    int index = known.indexOf(wanted);
    if (index >= 0) {
      return Optional.of(type.getEnumConstants()[index]);
    }
    findings.warning(
        "unknown-value",
        position,
        Bilingual.of(
            "「" + key + "」に「" + word + "」は使えません。", "“" + word + "” is no value of “" + key + "”."),
        NearestName.hint(known, word));
    return Optional.empty();
  }

  static Optional<Viewpoint> viewpoint(String word, Position position, Findings findings) {
    return value(Viewpoint.class, "viewpoint", word, position, findings);
  }
}

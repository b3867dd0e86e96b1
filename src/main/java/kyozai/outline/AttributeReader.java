package kyozai.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Inline;
import kyozai.lesson.Side;
import org.jspecify.annotations.Nullable;

/** Understands what stands in braces; what it does not know is a warning. */
final class AttributeReader {
  private static final List<String> COMMON =
      List.of("importance", "minutes", "for", "level", "only", "build", "plain", "by");
  private static final Map<String, Inline.Status> STATUSES =
      Map.of(
          "claim", Inline.Status.CLAIM,
          "report", Inline.Status.REPORT,
          "court", Inline.Status.COURT,
          "open", Inline.Status.OPEN);

  private final Map<String, Side> sides;
  private final BiFunction<String, Position, List<Inline>> phrases;
  private final Findings findings;
  private Attributes inherited = Attributes.NONE;

  AttributeReader(
      Map<String, Side> sides,
      BiFunction<String, Position, List<Inline>> phrases,
      Findings findings) {
    this.sides = sides;
    this.phrases = phrases;
    this.findings = findings;
  }

  /** Lets everything read from now on begin with these; answers what it was before. */
  Attributes inherit(Attributes attributes) {
    Attributes before = inherited;
    inherited = attributes;
    return before;
  }

  Attributes inherited() {
    return inherited;
  }

  /** The side with a key, if there is one. */
  Optional<Side> side(String key) {
    return Optional.ofNullable(sides.get(key));
  }

  /** The common attributes; keys besides them and the element's own are warnings. */
  Attributes common(AttributeList list, Position position, Set<String> own) {
    Map<String, String> values = list.values();
    List<String> known = new ArrayList<>(COMMON);
    known.addAll(own.stream().sorted().toList());
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        unknown("unknown-attribute", key, "=" + values.get(key), known, position);
      }
    }
    Attributes base = inherited;
    String plain = values.get("plain");
    return new Attributes(
        list.id(),
        word(Attributes.Importance.class, "importance", values, position, base.importance()),
        number("minutes", list, position),
        word(Attributes.Audience.class, "for", values, position, base.audience()),
        levels(values.get("level"), base),
        word(Attributes.Medium.class, "only", values, position, base.medium()),
        flag("build", list, position),
        plain == null ? List.of() : phrases.apply(plain, position));
  }

  /** Whether a key says true. */
  private boolean flag(String key, AttributeList list, Position position) {
    String value = list.values().getOrDefault(key, "false");
    if (!value.equals("true") && !value.equals("false")) {
      findings.warning(
          "bad-flag",
          position,
          Bilingual.of(
              "「" + key + "=" + value + "」は使えません。true か false を書いてください。",
              "“" + key + "=" + value + "” is neither true nor false."));
    }
    return value.equals("true");
  }

  /** A whole number of at least 1 behind a key, or null. */
  @Nullable Integer number(String key, AttributeList list, Position position) {
    String value = list.values().get(key);
    if (value == null) {
      return null;
    }
    if (value.matches("[1-9][0-9]{0,3}")) {
      return Integer.valueOf(value);
    }
    findings.warning(
        "bad-number",
        position,
        Bilingual.of(
            "「" + key + "=" + value + "」は使えません。1以上の整数を書いてください。",
            "“" + key + "=" + value + "” is no whole number of at least 1."));
    return null;
  }

  /** The badge that the classes ask for, if any; unknown classes are warnings. */
  Optional<Inline.StatusBadge> badge(AttributeList list, Position position) {
    Inline.Status status = null;
    for (String name : list.classes()) {
      if (STATUSES.containsKey(name)) {
        status = STATUSES.get(name);
      } else if (!name.equals("fact")) {
        unknown(
            "unknown-class",
            name,
            "",
            List.of("claim", "court", "fact", "open", "report"),
            position);
      }
    }
    String by = list.values().get("by");
    if (status == null) {
      if (by != null && list.classes().isEmpty()) {
        findings.warning(
            "by-without-status",
            position,
            Bilingual.of(
                "by= だけでは、だれの何なのかが分かりません。",
                "“by=” alone does not say what kind of statement this is."),
            Bilingual.of(
                "「.claim」「.report」「.court」のどれかを添えてください。",
                "Add one of “.claim”, “.report”, “.court”."));
      }
      return Optional.empty();
    }
    Side side = by == null ? null : sides.get(by);
    checkOwner(status, by, side, position);
    return Optional.of(new Inline.StatusBadge(status, side, side == null ? by : null));
  }

  /** Warns about common attributes where none can be kept. */
  void refuse(AttributeList list, Position position) {
    boolean more =
        list.id() != null || list.values().keySet().stream().anyMatch(k -> !k.equals("by"));
    if (more) {
      findings.warning(
          "attribute-not-here",
          position,
          Bilingual.of(
              "ここに書いた「" + list.written() + "」のうち、使えるのは主張などの種類と by= だけです。",
              "Of “" + list.written() + "” only the kind of statement and “by=” count here."));
    }
  }

  /** Warns about a kind of statement on an element that is no statement. */
  void refuseStatus(AttributeList list, Position position) {
    if (!list.classes().isEmpty()) {
      findings.warning(
          "status-not-here",
          position,
          Bilingual.of(
              "「." + list.classes().get(0) + "」は、この枠の全体には付けられません。",
              "“." + list.classes().get(0) + "” cannot stand on the whole of this block."),
          Bilingual.of(
              "項目、段落、欄、[語句] のどれかに付けてください。", "Put it on an item, a paragraph, a cell or a [span]."));
    }
  }

  private void checkOwner(
      Inline.Status status, @Nullable String by, @Nullable Side side, Position position) {
    if (status != Inline.Status.CLAIM || side != null) {
      return;
    }
    if (by == null) {
      findings.warning(
          "claim-without-owner",
          position,
          Bilingual.of("だれの主張かが書かれていません。", "Whose claim this is is not said."),
          Bilingual.of("「.claim by=…」と書いてください。", "Write “.claim by=…”."));
    } else {
      NearestName.among(sides.keySet(), by).ifPresent(near -> likeASide(by, near, position));
    }
  }

  private <E extends Enum<E>> E word(
      Class<E> type, String key, Map<String, String> values, Position position, E otherwise) {
    String value = values.get(key);
    return value == null
        ? otherwise
        : Words.value(type, key, value, position, findings).orElse(otherwise);
  }

  private static List<String> levels(@Nullable String written, Attributes base) {
    return written == null
        ? base.levels()
        : Arrays.stream(written.split("[\\s,、]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private void unknown(
      String code, String name, String value, List<String> known, Position position) {
    findings.warning(
        code,
        position,
        Bilingual.of(
            "「" + name + value + "」はここでは使えないため、無視しました。",
            "“" + name + value + "” is not known here and was ignored."),
        NearestName.hint(known, name));
  }

  private void likeASide(String by, String near, Position position) {
    findings.warning(
        "unknown-side",
        position,
        Bilingual.of(
            "「" + by + "」は先頭の sides: にないため、そのままの文字で印刷します。",
            "“" + by + "” is not among “sides:” and is printed as written."),
        NearestName.hint(List.of(near), by));
  }
}

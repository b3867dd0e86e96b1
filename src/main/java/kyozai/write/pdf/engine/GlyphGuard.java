package kyozai.write.pdf.engine;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The check that every character has a glyph. The library drops one that has none without a word,
 * so it is printed as 〓, keeps its own text for those who search or listen, and is reported.
 */
final class GlyphGuard {
  private static final String GETA = "〓";

  /** Letters of a script that a message names. */
  private static final int SHOWN = 8;

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private final FontSet fonts;
  private final String source;
  private final Map<String, Position> missing = new LinkedHashMap<>();

  GlyphGuard(FontSet fonts, String source) {
    this.fonts = fonts;
    this.source = source;
  }

  /** Replaces what a text has no glyphs for by elements that say what it was. */
  void check(Text text) {
    String data = text.getData();
    if (covered(data)) {
      return;
    }
    Node parent = text.getParentNode();
    StringBuilder plain = new StringBuilder();
    Matcher clusters = CLUSTER.matcher(data);
    while (clusters.find()) {
      String printed = printed(clusters.group());
      if (!printed.equals(GETA) || clusters.group().equals(GETA)) {
        plain.append(printed);
        continue;
      }
      note(text, clusters.group());
      insertBefore(parent, text, plain);
      Element stand = text.getOwnerDocument().createElement("span");
      stand.setAttribute("data-missing", clusters.group());
      stand.setTextContent(GETA);
      parent.insertBefore(stand, text);
    }
    insertBefore(parent, text, plain);
    parent.removeChild(text);
  }

  /** The string with 〓 for what has no glyph. */
  String printable(Element place, String string) {
    return printable(string, character -> note(place, character));
  }

  /** The same for a string that stands at no place of the document. */
  String printable(String string) {
    return printable(string, character -> missing.putIfAbsent(character, Position.of(source)));
  }

  private String printable(String string, Consumer<String> missed) {
    if (covered(string)) {
      return string;
    }
    StringBuilder out = new StringBuilder();
    Matcher clusters = CLUSTER.matcher(string);
    while (clusters.find()) {
      String printed = printed(clusters.group());
      if (printed.equals(GETA) && !clusters.group().equals(GETA)) {
        missed.accept(clusters.group());
      }
      out.append(printed);
    }
    return out.toString();
  }

  /**
   * One warning for each character, at the first place where it stands; for all letters of a
   * foreign script together.
   */
  List<Diagnostic> diagnostics() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String character : missing.keySet()) {
      UnicodeScript script = UnicodeScript.of(character.codePointAt(0));
      boolean alone = script == UnicodeScript.COMMON || script == UnicodeScript.HAN;
      String group = alone ? character : script.name();
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(character);
    }
    List<Diagnostic> all = new ArrayList<>();
    for (List<String> group : groups.values()) {
      Position position = missing.getOrDefault(group.getFirst(), Position.of(source));
      all.add(group.size() == 1 ? warning(group.getFirst(), position) : warning(group, position));
    }
    return all;
  }

  private static Diagnostic warning(List<String> letters, Position position) {
    String some = String.join(" ", letters.subList(0, Math.min(SHOWN, letters.size())));
    int count = letters.size();
    return Diagnostic.warning(
        "missing-glyph",
        position,
        Bilingual.of(
            "文字「" + some + "」など" + count + "種類は印刷用の書体にないため、〓と印刷しました。",
            "The characters “"
                + some
                + "” … ("
                + count
                + ") are in no font for print; 〓 stands there."),
        Bilingual.of("別の文字か言葉に書きかえてください。", "Write other characters or words instead."));
  }

  private static Diagnostic warning(String character, Position position) {
    StringBuilder points = new StringBuilder();
    character
        .codePoints()
        .forEach(
            c -> points.append(points.isEmpty() ? "" : " ").append(String.format("U+%04X", c)));
    return Diagnostic.warning(
        "missing-glyph",
        position,
        Bilingual.of(
            "文字「" + character + "」(" + points + ")は印刷用の書体にないため、〓と印刷しました。",
            "The character “"
                + character
                + "” ("
                + points
                + ") is in no font for print; 〓 stands there."),
        Bilingual.of("別の文字か言葉に書きかえてください。", "Write another character or a word instead."));
  }

  private boolean covered(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isSpace(c) && !fonts.covers(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** What stands for a cluster on paper: itself, itself composed or without selectors, or 〓. */
  private String printed(String cluster) {
    if (covered(cluster)) {
      return cluster;
    }
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    if (covered(composed)) {
      return composed;
    }
    StringBuilder visible = new StringBuilder();
    composed.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
    return covered(visible.toString()) ? visible.toString() : GETA;
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private void note(Node place, String character) {
    missing.computeIfAbsent(character, c -> position(place));
  }

  private Position position(Node place) {
    String[] parts = Dom.inherited(place, "data-pos").split(":", -1);
    boolean known = parts.length == 2 && isNumber(parts[0]) && isNumber(parts[1]);
    return known
        ? new Position(source, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
        : Position.of(source);
  }

  private static boolean isNumber(String digits) {
    return digits.matches("[0-9]{1,8}");
  }

  private static void insertBefore(Node parent, Text text, StringBuilder plain) {
    if (!plain.isEmpty()) {
      parent.insertBefore(text.getOwnerDocument().createTextNode(plain.toString()), text);
      plain.setLength(0);
    }
  }
}

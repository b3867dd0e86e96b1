package kyozai.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Language;
import kyozai.theme.Palette;

/** The style sheet of printed documents in the colours of a theme and the sizes of a page. */
final class Stylesheet {
  private static final Pattern WORD = Pattern.compile("\\$([a-z]+[1-6]?)");

  /** Borders keep their width; sizes of letters and other lengths go with the text. */
  private static final Pattern LENGTH =
      Pattern.compile("border[a-z-]*:[^;}]*|(margin-letters|font-size): ([0-9.]+)pt|([0-9.]+)pt");

  /** Red as teachers write, at 6.5:1 on white; no theme has a colour that means it. */
  private static final String ANSWER = "#C00000";

  /** The line itself, in points. */
  private static final double RULE = 0.5;

  /** The baseline distance of text with blanks, as a multiple of their height. */
  private static final double BLANKS = 1.22;

  private Stylesheet() {}

  /**
   * The style sheet; a colour that the theme does not have is an error of the program.
   *
   * @param mono whether one colour must do
   * @param language Japanese is justified, English ragged
   * @param sheet whether the document has room to write in
   */
  static String of(
      Palette palette, PageGeometry page, boolean mono, boolean sheet, Language language) {
    Map<String, String> words = words(mono ? MonoPalette.of(palette) : palette);
    words.put("page", page.rule());
    words.put("left", page.leftRule());
    words.put("answer", mono ? "#" + palette.ink() : ANSWER);
    words.put("rule", points(page.ruling()));
    words.put("under", points(page.ruling() - RULE));
    words.put("blanks", points(page.ruling() * BLANKS));
    String narrow = page.isNarrow() ? read("narrow.css") : "";
    String black = mono ? read("mono.css") : "";
    String ragged =
        switch (language) {
          case JA -> "";
          case EN -> ".prose { text-align: left; }\n";
        };
    String work = sheet ? read("worksheet.css") : "";
    return filled(scaled(read("handout.css") + work + narrow + black, page), words) + ragged;
  }

  /** The style sheet of forms, which comes behind the one of all documents. */
  static String ofForms(Palette palette, PageGeometry page, boolean mono) {
    Map<String, String> words = words(mono ? MonoPalette.of(palette) : palette);
    double height = page.boardHeight();
    words.put("size", page.boardSize());
    words.put("boardwidth", points(page.boardWidth()));
    words.put("boardheight", points(height));
    words.put("projection", points(height / 2));
    words.put("beside", points(height / 4));
    String narrow = page.isNarrow() ? read("narrow-form.css") : "";
    return filled(scaled(read("form.css") + narrow, page), words);
  }

  private static String filled(String css, Map<String, String> words) {
    return WORD.matcher(css)
        .replaceAll(
            match -> {
              String value = words.get(match.group(1));
              if (value == null) {
                throw new IllegalStateException("no colour " + match.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  private static String scaled(String css, PageGeometry page) {
    return LENGTH.matcher(css).replaceAll(match -> Matcher.quoteReplacement(scaled(match, page)));
  }

  private static String scaled(MatchResult match, PageGeometry page) {
    if (match.group(3) != null) {
      return points(page.length(Double.parseDouble(match.group(3))));
    }
    if (match.group(1) == null) {
      return match.group();
    }
    double size = Double.parseDouble(match.group(2));
    boolean margin = match.group(1).startsWith("margin");
    return "font-size: " + points(margin ? page.marginLetters(size) : page.letters(size));
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.2fpt", length);
  }

  private static Map<String, String> words(Palette palette) {
    Map<String, String> words = new TreeMap<>();
    words.put("ink", "#" + palette.ink());
    words.put("paper", "#" + palette.paper());
    words.put("tint", "#" + palette.tint());
    words.put("link", "#" + palette.link());
    words.put("muted", "#" + palette.muted());
    words.put("line", "#" + palette.line());
    for (int i = 0; i < palette.accents().size(); i++) {
      words.put("accent" + (i + 1), "#" + palette.accents().get(i));
    }
    return words;
  }

  private static String read(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

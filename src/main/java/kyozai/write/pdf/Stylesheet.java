package kyozai.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Language;
import kyozai.theme.Palette;

/** The style sheet of printed documents in the colours of a theme. */
final class Stylesheet {
  private static final Pattern COLOUR = Pattern.compile("\\$([a-z]+[1-6]?)");

  private Stylesheet() {}

  /** The style sheet of forms, which comes behind the one of all documents. */
  static String ofForms(Palette palette) {
    return colored("form.css", colours(palette));
  }

  /**
   * The style sheet; a colour that the theme does not have is an error of the program.
   *
   * @param language Japanese is justified, English ragged
   */
  static String of(Palette palette, Language language) {
    Map<String, String> colours = colours(palette);
    String ragged =
        switch (language) {
          case JA -> "";
          case EN -> ".prose { text-align: left; }\n";
        };
    return colored("handout.css", colours) + ragged;
  }

  private static String colored(String name, Map<String, String> colours) {
    return COLOUR
        .matcher(read(name))
        .replaceAll(
            match -> {
              String colour = colours.get(match.group(1));
              if (colour == null) {
                throw new IllegalStateException("no colour " + match.group());
              }
              return Matcher.quoteReplacement("#" + colour);
            });
  }

  private static Map<String, String> colours(Palette palette) {
    Map<String, String> colours = new TreeMap<>();
    colours.put("ink", palette.ink());
    colours.put("paper", palette.paper());
    colours.put("tint", palette.tint());
    colours.put("link", palette.link());
    colours.put("muted", palette.muted());
    colours.put("line", palette.line());
    for (int i = 0; i < palette.accents().size(); i++) {
      colours.put("accent" + (i + 1), palette.accents().get(i));
    }
    return colours;
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

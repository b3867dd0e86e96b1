package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Inline;

/** What is left of a block of HTML: its text, without comments. */
final class HtmlText {
  private HtmlText() {}

  static List<Inline> read(String html, Reading reading, Position position) {
    List<Inline> kept = new ArrayList<>();
    int at = 0;
    while (at < html.length()) {
      int start = html.indexOf("<!--", at);
      if (start < 0) {
        addText(html.substring(at), kept, reading, position);
        break;
      }
      addText(html.substring(at, start), kept, reading, position);
      int end = html.indexOf("-->", start + 4);
      if (end < 0) {
        openComment(reading, position);
        html.substring(start)
            .lines()
            .forEach(
                line -> {
                  kept.addAll(plain(line));
                  kept.add(new Inline.LineBreak());
                });
        break;
      }
      reading.html(html.substring(start, end + 3), position);
      at = end + 3;
    }
    return Inlines.tidy(kept);
  }

  private static void addText(String text, List<Inline> kept, Reading reading, Position position) {
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        kept.addAll(line.contains("<") ? reading.html(line.strip(), position) : plain(line));
        kept.add(new Inline.LineBreak());
      }
    }
  }

  private static List<Inline> plain(String line) {
    return List.of(new Inline.Text(line.strip()));
  }

  private static void openComment(Reading reading, Position position) {
    reading
        .findings()
        .error(
            "unclosed-comment",
            position,
            Bilingual.of(
                "コメントが閉じられていないため、ここから下がすべて隠れます。",
                "This comment is not closed, so everything below is hidden."),
            Bilingual.of("コメントの終わりに「-->」を書いてください。", "Write “-->” at its end."));
  }
}

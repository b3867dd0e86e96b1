package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.lesson.Inline;

/** Finds ruby in Aozora Bunko's notation, {@code 漢字《かんじ》} and {@code ｜base《reading》}. */
final class TextPieces {
  private static final Pattern AOZORA =
      Pattern.compile("(?:｜([^｜《》]{1,60})|([\\p{IsHan}々ヶ]{1,60}))《([^《》]{1,60})》");

  private TextPieces() {}

  static List<Inline> of(String text) {
    if (text.indexOf('《') < 0) {
      return List.of(new Inline.Text(text));
    }
    List<Inline> pieces = new ArrayList<>();
    Matcher ruby = AOZORA.matcher(text);
    int end = 0;
    while (ruby.find()) {
      if (!Script.isReading(ruby.group(3))) {
        continue;
      }
      if (ruby.start() > end) {
        pieces.add(new Inline.Text(text.substring(end, ruby.start())));
      }
      String base = ruby.group(1) != null ? ruby.group(1) : ruby.group(2);
      pieces.add(new Inline.Ruby(base, ruby.group(3).strip()));
      end = ruby.end();
    }
    if (end < text.length()) {
      pieces.add(new Inline.Text(text.substring(end)));
    }
    return pieces;
  }
}

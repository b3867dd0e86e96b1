package kyozai.write.pptx.paint;

import java.awt.Font;
import java.awt.Paint;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import kyozai.theme.FontBook;
import kyozai.theme.Theme;
import kyozai.typography.Advances;
import kyozai.typography.FixedPitch;
import kyozai.typography.Line;
import kyozai.typography.LineBreaker;
import kyozai.typography.Piece;
import kyozai.write.chart.DrawnFonts;

/** The characters of a paragraph with their looks. */
final class StyledText {
  private static final Advances CODE = new FixedPitch();

  private final Theme theme;
  private final DrawnFonts fonts;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  StyledText(Theme theme) {
    this.theme = theme;
    this.fonts = DrawnFonts.of(theme);
  }

  /** How some characters look; the size is in points. */
  record Look(double size, boolean bold, boolean italic, boolean code, boolean link, Paint paint) {}

  private record Part(int start, int end, Look look) {}

  void add(String words, Look look) {
    if (!words.isEmpty()) {
      parts.add(new Part(text.length(), text.length() + words.length(), look));
      text.append(words);
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  /** The lines as the fitter breaks them. */
  List<Line> lines(double width) {
    List<Piece> pieces = new ArrayList<>();
    for (Part part : parts) {
      Look look = part.look();
      Advances face = look.code() ? CODE : FontBook.advances(theme.fontFamily(), look.bold());
      pieces.add(new Piece(text.substring(part.start(), part.end()), face, look.size()));
    }
    return LineBreaker.lines(pieces, width);
  }

  /** The part from one character up to another, without the break at its end. */
  AttributedString between(int start, int end) {
    int stop = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
    if (stop == start) {
      return blank(start);
    }
    AttributedString styled = new AttributedString(text.substring(start, stop));
    for (Part part : parts) {
      int from = Math.max(part.start(), start) - start;
      int to = Math.min(part.end(), stop) - start;
      if (from < to) {
        apply(styled, part.look(), from, to, start);
      }
    }
    return styled;
  }

  /** A line without characters is as high as those before it. */
  private AttributedString blank(int at) {
    AttributedString styled = new AttributedString(" ");
    Look look = parts.getFirst().look();
    for (Part part : parts) {
      look = part.start() <= at ? part.look() : look;
    }
    styled.addAttribute(TextAttribute.FONT, fonts.text(look.size(), false, false));
    return styled;
  }

  private void apply(AttributedString styled, Look look, int from, int to, int start) {
    styled.addAttribute(TextAttribute.FOREGROUND, look.paint(), from, to);
    if (look.link()) {
      styled.addAttribute(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON, from, to);
    }
    Font words = fonts.text(look.size(), look.bold(), look.italic());
    styled.addAttribute(TextAttribute.FONT, words, from, to);
    if (look.code()) {
      Font code = fonts.code(look.size(), look.bold());
      for (int i = from; i < to; i++) {
        char unit = text.charAt(start + i);
        if (unit < 0x1100 && code.canDisplay(unit)) {
          styled.addAttribute(TextAttribute.FONT, code, i, i + 1);
        }
      }
    }
  }
}

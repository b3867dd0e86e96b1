package kyozai.write.pdf.engine;

import java.util.Objects;
import kyozai.typography.QuarterSpace;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;

/** Words painted with what is no character of theirs: the spaces of the setting, and hyphens. */
final class WordPainter {
  /** Ems between characters, from which on programs take a gap for a space. */
  private static final double SEEN_AS_SPACE = 0.08;

  private final TaggedDevice device;
  private final MarkedContent marks;

  WordPainter(TaggedDevice device, MarkedContent marks) {
    this.device = device;
    this.marks = marks;
  }

  /** Whether the library would paint a text just as well. */
  static boolean isPlain(String words, @Nullable JustificationInfo info) {
    return info == null && words.indexOf(SpaceMarks.MARK) < 0 && !Hyphens.isDivided(words);
  }

  /** Paints a text in the font that is set. */
  void paint(InlineText text, ITextFSFont font, @Nullable JustificationInfo info) {
    String words = text.getSubstring();
    boolean gaps = words.indexOf(SpaceMarks.MARK) >= 0 || isLoose(info, font);
    if (gaps) {
      marks.beginReading(SpaceMarks.without(words));
    }
    double end = words(text, Hyphens.undivided(words), font, info);
    if (Hyphens.isDivided(words)) {
      hyphen(text, end, !gaps);
    }
    if (gaps) {
      marks.endReading();
    }
  }

  private static boolean isLoose(@Nullable JustificationInfo info, ITextFSFont font) {
    return info != null && info.nonSpaceAdjust() > SEEN_AS_SPACE * font.getSize2D();
  }

  /** Piece by piece, with quarter spaces for their marks; returns where the words end. */
  private double words(
      InlineText text, String words, ITextFSFont font, @Nullable JustificationInfo info) {
    double x = Objects.requireNonNull(text.getParent()).getAbsX() + text.getX();
    float size = font.getSize2D();
    int from = 0;
    while (true) {
      int mark = words.indexOf(SpaceMarks.MARK, from);
      String piece = words.substring(from, mark < 0 ? words.length() : mark);
      if (!piece.isEmpty()) {
        device.drawString(piece, (float) x, baseline(text), info);
      }
      double width = font.getFontDescription().getFont().getWidthPoint(piece, size);
      x += width + Justification.spread(piece, info);
      if (mark < 0) {
        return x;
      }
      x += QuarterSpace.WIDTH * size;
      from = mark + 1;
    }
  }

  /** What ends a line in a word reads as a soft hyphen, so that programs join the word again. */
  private void hyphen(InlineText text, double x, boolean marked) {
    if (marked) {
      marks.beginReading(String.valueOf(Hyphens.SOFT));
    }
    device.drawString(Hyphens.PAINTED, (float) x, baseline(text), null);
    if (marked) {
      marks.endReading();
    }
  }

  private static float baseline(InlineText text) {
    InlineLayoutBox box = Objects.requireNonNull(text.getParent());
    return box.getAbsY() + box.getBaseline();
  }
}

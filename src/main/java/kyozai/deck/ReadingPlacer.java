package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.deck.HeadlineReadings.Mark;
import kyozai.theme.Box;

/** Places readings above the words of a headline where lines of a wider pitch have room. */
final class ReadingPlacer {
  /** From the foot of a line to the top of its kanji, in em: measured in rendered slides. */
  private static final double KANJI_TOP = 1.08;

  private static final double CLEARANCE = 0.05;

  private final TextMeasurer measurer;

  ReadingPlacer(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /** Where a headline stands in its box. */
  enum Stand {
    TOP_LEFT,
    BOTTOM_LEFT,
    CENTERED
  }

  /**
   * The frame with readings above its headline.
   *
   * @return none when the headline has no reading, or when no size leaves room for all of them
   */
  Optional<Frame> place(Frame frame, Box box, Stand stand, List<Double> ladder, int mostLines) {
    List<Run> bare = bare(frame.headline());
    if (bare.stream().allMatch(run -> run.ruby() == null)) {
      return Optional.empty();
    }
    for (double size : ladder) {
      int lines = measurer.boldLines(bare, box.width(), size).size();
      if (lines <= mostLines && lines * size * pitch(size) <= box.height()) {
        return placed(frame, bare, box, stand, size, lines);
      }
    }
    return Optional.empty();
  }

  private static List<Run> bare(TextBlock headline) {
    List<Run> bare = new ArrayList<>();
    for (TextParagraph paragraph : headline.paragraphs()) {
      for (Run run : paragraph.runs()) {
        Run.Ruby ruby = run.ruby();
        String text = ruby == null ? run.text() : ruby.base();
        bare.add(new Run(text, run.style(), run.link(), ruby));
      }
    }
    return bare;
  }

  private double readingSize(double size) {
    return Math.max(measurer.scale().small(), size / 2);
  }

  private double pitch(double size) {
    return KANJI_TOP + CLEARANCE + readingSize(size) / size;
  }

  private Optional<Frame> placed(
      Frame frame, List<Run> bare, Box box, Stand stand, double size, int lines) {
    List<Run> broken = new PhraseLines(measurer).headline(bare, box.width(), size);
    List<List<Run>> rows = rows(broken);
    long wanted = bare.stream().filter(run -> run.ruby() != null).count();
    long kept = broken.stream().filter(run -> run.ruby() != null).count();
    if (rows.size() != lines || kept != wanted) {
      return Optional.empty();
    }
    double height = lines * size * pitch(size);
    double top =
        switch (stand) {
          case TOP_LEFT -> box.y();
          case BOTTOM_LEFT -> box.bottom() - height;
          case CENTERED -> box.y() + (box.height() - height) / 2;
        };
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double foot = top + (i + 1) * size * pitch(size);
      marks.addAll(marks(rows.get(i), box, stand, size, foot));
    }
    if (overlap(marks, box)) {
      return Optional.empty();
    }
    TextBlock headline = new TextBlock(List.of(TextParagraph.of(broken)), size);
    return Optional.of(Frames.read(frame, headline, new HeadlineReadings(pitch(size), marks)));
  }

  private static List<List<Run>> rows(List<Run> runs) {
    List<List<Run>> rows = new ArrayList<>();
    rows.add(new ArrayList<>());
    for (Run run : runs) {
      if (run.text().equals("\n")) {
        rows.add(new ArrayList<>());
      } else {
        rows.getLast().add(run);
      }
    }
    return rows;
  }

  private List<Mark> marks(List<Run> row, Box box, Stand stand, double size, double foot) {
    double width = measurer.width(row, size, true);
    double left = stand == Stand.CENTERED ? box.x() + (box.width() - width) / 2 : box.x();
    double small = readingSize(size);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Run.Ruby ruby = row.get(i).ruby();
      if (ruby != null) {
        double end = measurer.width(row.subList(0, i + 1), size, true);
        double own = measurer.width(row.subList(i, i + 1), size, true);
        double reading = measurer.width(List.of(Run.plain(ruby.reading())), small, false);
        double x = Math.max(box.x(), left + end - own / 2 - reading / 2);
        double y = foot - size * KANJI_TOP - small;
        marks.add(new Mark(ruby.base(), ruby.reading(), new Box(x, y, reading, small), small));
      }
    }
    return marks;
  }

  private static boolean overlap(List<Mark> marks, Box box) {
    for (int i = 0; i < marks.size(); i++) {
      Box mark = marks.get(i).box();
      boolean hits =
          i > 0
              && marks.get(i - 1).box().y() == mark.y()
              && marks.get(i - 1).box().right() > mark.x();
      if (hits || mark.right() > box.right()) {
        return true;
      }
    }
    return false;
  }
}

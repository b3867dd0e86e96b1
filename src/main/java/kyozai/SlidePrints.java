package kyozai;

import java.awt.Graphics2D;
import java.io.Closeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyozai.deck.PaperDeck;
import kyozai.deck.SlidePainter;
import kyozai.handout.Handout;
import kyozai.handout.ShownSlide;
import kyozai.handout.SlideNotesPlanner;
import kyozai.handout.SlideSheetPlanner;
import kyozai.lesson.Lesson;
import kyozai.print.PrintSettings;
import kyozai.theme.DeckGeometry;
import kyozai.theme.Theme;
import kyozai.write.pdf.HandoutWriter;
import kyozai.write.pdf.Supplements;
import kyozai.write.pdf.engine.Attachment;
import kyozai.write.pdf.engine.Drawing;
import kyozai.write.pdf.engine.Printed;
import kyozai.write.pptx.paint.RecordedDeck;
import org.jspecify.annotations.Nullable;

/** The printed documents that show the slides of one lesson, each slide painted once. */
final class SlidePrints implements Closeable {
  private final Lesson lesson;
  private final PaperDeck paper;
  private final Theme theme;
  private final PrintSettings settings;
  private final String source;
  private final DeckDesign design;
  private final RecordedDeck painter;
  private final CrossNumbers numbers;

  /**
   * The documents of a deck.
   *
   * @param design of the slides on paper
   * @param theme of what is printed around them
   * @param source the outline's path, for messages
   * @param numbers of the same passages in print
   */
  SlidePrints(
      Lesson lesson,
      PaperDeck paper,
      DeckDesign design,
      Theme theme,
      PrintSettings settings,
      String source,
      CrossNumbers numbers) {
    this.numbers = numbers;
    this.lesson = lesson;
    this.paper = paper;
    this.theme = theme;
    this.settings = settings;
    this.source = source;
    this.design = design;
    this.painter = new RecordedDeck(design.painter(paper.deck()));
  }

  /** The slides that pupils may have. */
  Printed sheets(int perPage) {
    List<ShownSlide> slides =
        slides().stream().filter(slide -> !paper.withheld().contains(slide.number())).toList();
    return print(SlideSheetPlanner.plan(lesson, slides, perPage), slides, null);
  }

  /** All slides with their notes, and the outline itself. */
  Printed notes(Attachment outline) {
    List<ShownSlide> slides = slides();
    return print(SlideNotesPlanner.plan(lesson, slides), slides, outline);
  }

  private List<ShownSlide> slides() {
    DeckGeometry geometry = design.theme().geometry();
    return ShownSlides.of(paper.deck(), geometry.height() / geometry.width(), numbers);
  }

  private Printed print(
      Handout document, List<ShownSlide> slides, @Nullable Attachment attachment) {
    Map<Integer, Drawing> drawings = new HashMap<>();
    slides.forEach(slide -> drawings.put(slide.number(), new Painted(painter, slide.number())));
    return HandoutWriter.write(
        document, theme, settings, source, new Supplements(drawings, attachment));
  }

  @Override
  public void close() {
    painter.close();
  }

  /** A slide as a drawing. */
  private record Painted(SlidePainter painter, int number) implements Drawing {
    @Override
    public double width() {
      return painter.width();
    }

    @Override
    public double height() {
      return painter.height();
    }

    @Override
    public void paint(Graphics2D graphics) {
      painter.paint(number - 1, graphics);
    }
  }
}

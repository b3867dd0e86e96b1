package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;

/** The texts of a fitted slide with the boxes they must stay in. */
final class FittedTexts {
  private final Theme theme;
  private final TextMeasurer running;
  private final TextMeasurer dense;
  private final List<Fitted> texts = new ArrayList<>();

  /**
   * A text and its box.
   *
   * @param height that it takes
   * @param room that it has
   * @param floor the smallest size allowed
   */
  record Fitted(String what, double height, double room, double size, double floor) {}

  FittedTexts(Theme theme) {
    this.theme = theme;
    this.running = TextMeasurer.running(theme);
    this.dense = TextMeasurer.dense(theme);
  }

  List<Fitted> of(Slide slide) {
    texts.clear();
    headline(slide);
    double body = theme.scale().body().getLast();
    double low = theme.scale().dense().getLast();
    switch (slide) {
      case Slide.TitleSlide s -> {
        block(s, s.subtitle(), Slot.SUBTITLE, dense, low);
        block(s, s.details(), Slot.DETAILS, dense, theme.scale().small());
      }
      case Slide.AgendaSlide s -> {
        double rows = 0;
        for (Slide.AgendaEntry entry : s.entries()) {
          rows += entry.size() * theme.scale().linePitch() + Spacing.AGENDA_GAP;
        }
        double room = box(s, Slot.BODY).height();
        add("agenda", rows, room, s.entries().getFirst().size(), body);
      }
      case Slide.SectionSlide s -> block(s, s.summary(), Slot.SUBTITLE, dense, low);
      case Slide.BodySlide s -> block(s, s.body(), Slot.BODY, running, body);
      case Slide.FaqSlide s -> block(s, s.answer(), Slot.BODY, running, body);
      case Slide.ActivitySlide s -> block(s, s.task(), Slot.BODY, running, body);
      case Slide.CodeSlide s -> block(s, s.code(), Slot.BODY, running, theme.scale().small());
      case Slide.SourcesSlide s ->
          block(
              s,
              s.entries(),
              Slot.BODY,
              TextMeasurer.sources(theme),
              theme.scale().sources().getLast());
      case Slide.PictureSlide s ->
          block(s, s.caption(), Slot.CAPTION, dense, theme.scale().small());
      case Slide.BigNumberSlide s -> block(s, s.label(), Slot.BODY, running, body);
      case Slide.BigQuestionSlide s ->
          block(s, s.kicker(), Slot.KICKER, dense, theme.scale().small());
      case Slide.TableSlide s -> table(s, low);
      case Slide.TimelineSlide s -> timeline(s, low);
      case Slide.ChartSlide s -> {
        block(s, s.caption(), Slot.CAPTION, dense, 16);
        add("chart", s.box().bottom(), box(s, Slot.CAPTION).bottom(), s.chart().size(), low);
      }
      case Slide.ComparisonSlide s -> comparison(s, low);
      case Slide.GlossarySlide s -> s.cards().forEach(card -> card(card, low));
      case Slide.QuotationSlide s -> s.quotes().forEach(this::quote);
      case Slide.QuizSlide s -> quiz(s, body, low);
    }
    return texts;
  }

  private Box box(Slide slide, Slot slot) {
    return theme.geometry().box(slide.layout(), slot);
  }

  private void add(String what, double height, double room, double size, double floor) {
    texts.add(new Fitted(what, height, room, size, floor));
  }

  private void block(Slide slide, TextBlock text, Slot slot, TextMeasurer measurer, double floor) {
    Box box = box(slide, slot);
    double height = measurer.height(text.paragraphs(), box.width(), text.size());
    add(slot.name(), height, box.height(), text.size(), floor);
  }

  private void headline(Slide slide) {
    TextBlock headline = slide.frame().headline();
    Box box = box(slide, Slot.HEADLINE);
    int lines = 0;
    for (TextParagraph paragraph : headline.paragraphs()) {
      lines += running.boldLines(paragraph.runs(), box.width(), headline.size()).size();
    }
    HeadlineReadings readings = slide.frame().readings();
    double height = lines * headline.size() * readings.pitch();
    for (HeadlineReadings.Mark mark : readings.marks()) {
      add("reading", mark.box().right(), box.right(), mark.size(), theme.scale().small());
      add("reading", box.y() - 1, mark.box().y(), mark.size(), theme.scale().small());
      add("reading", mark.box().bottom(), box.bottom(), mark.size(), theme.scale().small());
    }
    add("headline", height, box.height(), headline.size(), theme.scale().headline().getLast());
  }

  private void table(Slide.TableSlide slide, double floor) {
    SlideTable table = slide.table();
    Box area = box(slide, Slot.AREA);
    Box below = box(slide, Slot.CAPTION);
    double room = slide.caption().isEmpty() ? below.bottom() - area.y() : area.height();
    double height = 0;
    for (int row = 0; row <= table.rows().size(); row++) {
      List<List<Run>> cells = row == 0 ? table.header() : table.rows().get(row - 1);
      double tallest = 0;
      for (int column = 0; column < cells.size(); column++) {
        double width = table.columnWidths().get(column) - 2 * Spacing.CELL_X;
        TextParagraph cell = TextParagraph.of(cells.get(column));
        tallest = Math.max(tallest, dense.height(cell, width, table.size()));
      }
      double given = table.rowHeights().get(row);
      if (row > 0) {
        add("row", tallest + 2 * Spacing.CELL_Y, given, table.size(), floor);
      }
      height += given;
    }
    add("table", height, room, table.size(), floor);
  }

  private void timeline(Slide.TimelineSlide slide, double floor) {
    Box area = box(slide, Slot.AREA);
    for (int i = 0; i < slide.events().size(); i++) {
      Slide.EventCard event = slide.events().get(i);
      Box card = event.box();
      double width = card.width() - 2 * Spacing.EVENT;
      double height = dense.height(event.words().paragraphs(), width, event.words().size());
      double size = event.words().size();
      double left = i < 2 ? area.x() : slide.events().get(i - 2).box().right();
      add("event", height + 2 * Spacing.EVENT, card.height(), size, floor);
      add("card", card.bottom(), area.bottom(), size, floor);
      add("card", card.right(), area.right(), size, floor);
      add("card", area.y(), card.y(), size, floor);
      add("card", left, card.x(), size, floor);
      add("stem", card.x(), event.at(), size, floor);
      add("stem", event.at(), card.right(), size, floor);
    }
  }

  private void comparison(Slide.ComparisonSlide slide, double floor) {
    Box area = box(slide, Slot.AREA);
    add("comparison", slide.rowTops().getLast(), area.bottom(), 99, 0);
    for (Slide.ComparisonColumn column : slide.columns()) {
      double width = column.box().width() - 2 * Spacing.CELL_X;
      for (int row = 0; row < column.cells().size(); row++) {
        TextBlock cell = column.cells().get(row);
        double room = slide.rowTops().get(row + 1) - slide.rowTops().get(row);
        double height = dense.height(cell.paragraphs(), width, cell.size()) + Spacing.CELL_Y;
        add("cell", height, room, cell.size(), floor);
      }
      add("column", column.box().right(), area.right() + 0.01, 99, 0);
    }
  }

  private void card(Slide.TermCard card, double floor) {
    double width = card.box().width() - 2 * Spacing.CARD;
    double size = card.meaning().size();
    double meaning = dense.height(card.meaning().paragraphs(), width, size);
    double term =
        dense
                .boldLines(card.term().paragraphs().getFirst().runs(), width, card.term().size())
                .size()
            * card.term().size()
            * dense.pitch();
    add("card", meaning + term, card.box().height() - 2 * Spacing.CARD, size, floor);
  }

  private void quote(Slide.Quote quote) {
    double width = quote.box().width() - 4 * Spacing.CARD;
    double height = dense.height(quote.text().paragraphs(), width, quote.text().size());
    add(
        "quote",
        height,
        quote.box().height(),
        quote.text().size(),
        theme.scale().quotation().getLast());
  }

  private void quiz(Slide.QuizSlide slide, double body, double low) {
    block(slide, slide.body(), Slot.BODY, running, body);
    block(slide, slide.reason(), Slot.CAPTION, dense, low);
    Box area = theme.geometry().box(LayoutKind.QUIZ, Slot.AREA);
    for (Slide.ChoiceCard card : slide.choices()) {
      double mark = card.mark().isEmpty() ? 0 : Spacing.choiceMark(theme.scale());
      double width = card.box().width() - 2 * Spacing.CARD - mark;
      double height = dense.height(card.text().paragraphs(), width, card.text().size());
      add("choice", height, card.box().height(), card.text().size(), body);
      add("choices", card.box().bottom(), area.bottom() + 0.01, 99, 0);
    }
  }
}

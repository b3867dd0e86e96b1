package kyozai.deck;

import java.util.List;

/** All characters of a deck, a line for each paragraph. */
final class DeckText {
  private final StringBuilder all = new StringBuilder();

  static String of(Deck deck) {
    DeckText text = new DeckText();
    deck.slides().forEach(text::slide);
    return text.all.toString();
  }

  private void block(TextBlock block) {
    block.paragraphs().forEach(this::paragraph);
  }

  private void paragraph(TextParagraph paragraph) {
    all.append(paragraph.plainText()).append('\n');
  }

  private void cells(List<List<Run>> row) {
    row.forEach(cell -> paragraph(TextParagraph.of(cell)));
  }

  private void slide(Slide slide) {
    block(slide.frame().headline());
    slide.frame().readings().marks().forEach(m -> all.append(m.reading()).append('\n'));
    switch (slide) {
      case Slide.TitleSlide s -> {
        block(s.subtitle());
        block(s.details());
      }
      case Slide.AgendaSlide s -> s.entries().forEach(e -> all.append(e.title()).append('\n'));
      case Slide.SectionSlide s -> block(s.summary());
      case Slide.BodySlide s -> block(s.body());
      case Slide.FaqSlide s -> block(s.answer());
      case Slide.PictureSlide s -> {
        block(s.body());
        block(s.caption());
      }
      case Slide.ComparisonSlide s -> {
        s.rowLabels().forEach(this::block);
        s.columns()
            .forEach(
                column -> {
                  block(column.head());
                  column.cells().forEach(this::block);
                });
      }
      case Slide.TableSlide s -> {
        cells(s.table().header());
        s.table().rows().forEach(this::cells);
        block(s.caption());
      }
      case Slide.TimelineSlide s -> s.events().forEach(event -> block(event.words()));
      case Slide.ChartSlide s -> {
        s.chart().categories().forEach(each -> all.append(each).append('\n'));
        s.chart().series().forEach(each -> all.append(each.name()).append('\n'));
        block(s.caption());
      }
      case Slide.QuotationSlide s ->
          s.quotes()
              .forEach(
                  quote -> {
                    block(quote.text());
                    block(quote.speaker());
                  });
      case Slide.BigNumberSlide s -> {
        block(s.figure());
        all.append(s.unit()).append('\n');
        block(s.label());
      }
      case Slide.BigQuestionSlide s -> block(s.kicker());
      case Slide.QuizSlide s -> {
        block(s.body());
        s.choices().forEach(card -> block(card.text()));
        block(s.reason());
      }
      case Slide.ActivitySlide s -> block(s.task());
      case Slide.GlossarySlide s ->
          s.cards()
              .forEach(
                  card -> {
                    block(card.term());
                    all.append(card.reading()).append('\n');
                    block(card.meaning());
                  });
      case Slide.CodeSlide s -> block(s.code());
      case Slide.SourcesSlide s -> block(s.entries());
    }
    slide.frame().notes().forEach(this::paragraph);
  }
}

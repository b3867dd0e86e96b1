package kyozai.deck;

import java.util.List;

/** Makes the frames of slides, with the sources that were cited for each. */
final class FramePlanner {
  private final SlideContext context;

  FramePlanner(SlideContext context) {
    this.context = context;
  }

  /** A frame without notes; to be made when all of the slide's text has been planned. */
  Frame frame(SlideHead head) {
    return frame(head, context.scale().headline().getFirst());
  }

  /** A frame whose headline has another size than that of content slides. */
  Frame frame(SlideHead head, double size) {
    TextParagraph headline = TextParagraph.of(head.headline());
    return new Frame(
        head.id(),
        new TextBlock(List.of(headline), size),
        HeadlineReadings.NONE,
        context.section(),
        context.takeSources(),
        head.build(),
        List.of(),
        head.position());
  }

  /** Text at the size of running text. */
  TextBlock body(List<TextParagraph> paragraphs) {
    return new TextBlock(paragraphs, context.scale().body().getFirst());
  }

  /** Text at the size of tables and cards. */
  TextBlock dense(List<TextParagraph> paragraphs) {
    return new TextBlock(paragraphs, context.scale().dense().getFirst());
  }

  /** Text at the small size. */
  TextBlock small(List<TextParagraph> paragraphs) {
    return new TextBlock(paragraphs, context.scale().small());
  }

  /** One paragraph at the small size; no text makes no paragraph. */
  TextBlock small(String text) {
    return small(text.isEmpty() ? List.of() : List.of(TextParagraph.of(text)));
  }
}

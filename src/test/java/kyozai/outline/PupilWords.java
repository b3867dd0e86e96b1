package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.Objective;
import kyozai.lesson.Question;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;

/** What pupils may read of a lesson, as the pieces that stand in print without a break. */
public final class PupilWords {
  private final List<String> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();

  private PupilWords() {}

  /** The pieces without white space, in the order of reading. */
  public static List<String> of(Lesson lesson) {
    PupilWords words = new PupilWords();
    words.text(lesson.info().title());
    for (Objective objective : lesson.info().goals().objectives()) {
      words.text(objective.text());
    }
    for (Section section : lesson.sections()) {
      if (section.attributes().inHandout()) {
        words.text(section.title());
        words.blocks(section.introduction());
        for (Topic topic : section.topics()) {
          if (topic.attributes().inHandout()) {
            words.text(topic.headline());
            words.blocks(topic.blocks());
          }
        }
      }
    }
    return words.pieces;
  }

  private void end() {
    String whole = piece.toString().replaceAll("[\\s\\u00a0\\u3000]", "");
    piece.setLength(0);
    if (!whole.isEmpty()) {
      pieces.add(whole);
    }
  }

  private void text(List<Inline> content) {
    append(content);
    end();
  }

  private void append(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> piece.append(text.text());
        case Inline.Code code -> piece.append(code.text());
        case Inline.Ruby ruby -> piece.append(ruby.base());
        case Inline.Strong strong -> append(strong.content());
        case Inline.Emphasis emphasis -> append(emphasis.content());
        case Inline.Link link -> append(link.content());
        case Inline.Cloze cloze -> append(cloze.content());
        case Inline.Citation citation -> end();
        case Inline.StatusBadge badge -> end();
        case Inline.LineBreak lineBreak -> {}
      }
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.attributes().inHandout()) {
        block(block);
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> text(paragraph.content());
      case Block.SubHeading heading -> text(heading.content());
      case Block.ItemList list -> list.items().forEach(this::item);
      case Block.DataTable table -> {
        text(table.caption());
        grid(table.grid());
      }
      // What its table holds may be drawn, with words for those who do not see it.
      case Block.Chart chart -> text(chart.caption());
      case Block.Figure figure -> text(figure.caption());
      case Block.Quotation quotation -> {
        blocks(quotation.content());
        text(quotation.attribution());
      }
      case Block.CodeSample code -> text(List.of(new Inline.Code(code.code())));
      case Block.Timeline timeline ->
          timeline.events().stream()
              .filter(event -> event.attributes().inHandout())
              .forEach(event -> text(event.text()));
      case Block.Comparison comparison -> {
        comparison.columns().forEach(column -> text(column.head()));
        comparison.rowLabels().forEach(this::text);
        comparison.columns().forEach(column -> column.cells().forEach(this::item));
      }
      case Block.Faq faq ->
          faq.entries().stream()
              .filter(entry -> entry.attributes().inHandout())
              .forEach(
                  entry -> {
                    text(entry.question());
                    blocks(entry.answer());
                  });
      case Block.Quiz quiz ->
          quiz.questions().stream()
              .filter(question -> question.common().attributes().inHandout())
              .forEach(this::question);
      case Block.Glossary glossary ->
          glossary.entries().stream()
              .filter(entry -> entry.attributes().inHandout())
              .forEach(
                  entry -> {
                    text(entry.term());
                    text(entry.meaning());
                  });
      case Block.Activity activity -> blocks(activity.task());
      case Block.BigQuestion question -> text(question.text());
      case Block.BigNumber number -> text(number.label());
      case Block.SpokenText spoken -> {}
      case Block.PlainWording plain -> {}
      case Block.SlideBreak slideBreak -> {}
    }
  }

  private void item(Block.Item item) {
    if (item.attributes().inHandout()) {
      text(item.text());
      blocks(item.children());
    }
  }

  private void grid(Grid grid) {
    grid.header().forEach(this::text);
    grid.rows().forEach(row -> row.forEach(this::text));
  }

  private void question(Question question) {
    text(question.common().stem());
    blocks(question.common().body());
    if (question instanceof Question.MultipleChoice choices) {
      choices.choices().forEach(choice -> text(choice.text()));
    }
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.RunStyle.Tone;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.wording.Labels;
import org.jspecify.annotations.Nullable;

/** Plans the slides of blocks that stand alone on a slide, or on several. */
final class BlockPlanner {
  private static final Box UNPLACED = new Box(0, 0, 0, 0);

  private final SlideContext context;
  private final RunPlanner runs;
  private final TextPlanner text;
  private final LinePlanner lines;
  private final FramePlanner frames;
  private final TablePlanner tables;
  private final ChartPlanner charts;
  private final TimelinePlanner timelines;
  private final QuizPlanner quizzes;
  private final Labels labels;

  BlockPlanner(SlideContext context, FramePlanner frames) {
    this.context = context;
    this.frames = frames;
    this.labels = context.labels();
    this.runs = new RunPlanner(context);
    this.lines = new LinePlanner(labels, context.questionNumbers(), runs);
    this.text = new TextPlanner(runs, lines);
    this.tables = new TablePlanner(context, runs, text, frames);
    this.charts = new ChartPlanner(context, text, frames);
    this.timelines = new TimelinePlanner(context, runs, frames);
    this.quizzes = new QuizPlanner(context, runs, text, frames);
  }

  TextPlanner text() {
    return text;
  }

  LinePlanner lines() {
    return lines;
  }

  RunPlanner runs() {
    return runs;
  }

  /** The slides of a block; none for blocks without a slide of their own. */
  List<Slide> slides(Block block, SlideHead head) {
    return switch (block) {
      case Block.DataTable table -> List.of(tables.table(table, head));
      case Block.Chart chart -> List.of(charts.chart(chart, head, tables));
      case Block.Timeline timeline -> List.of(timelines.timeline(timeline, head, tables));
      case Block.Comparison comparison -> List.of(tables.comparison(comparison, head));
      case Block.Figure figure -> List.of(picture(List.of(), figure, head));
      case Block.Quotation quotation -> List.of(quotations(List.of(quotation), head));
      case Block.CodeSample code -> List.of(code(code, head));
      case Block.Faq faq -> announced(faq(faq, head), head);
      case Block.Quiz quiz -> announced(quiz(quiz, head), head);
      case Block.Glossary glossary -> List.of(glossary(glossary, head));
      case Block.Activity activity -> List.of(activity(activity, head));
      case Block.BigQuestion question -> List.of(bigQuestion(question, head));
      case Block.BigNumber number -> List.of(bigNumber(number, head));
      case Block.Paragraph paragraph -> List.of(body(List.of(paragraph), head));
      case Block.SubHeading heading -> List.of(body(List.of(heading), head));
      case Block.ItemList list -> List.of(body(List.of(list), head));
      case Block.SpokenText spoken -> List.of();
      case Block.PlainWording plain -> List.of();
      case Block.SlideBreak slideBreak -> List.of();
    };
  }

  /** Headline and running text. */
  Slide body(List<Block> blocks, SlideHead head) {
    List<TextParagraph> paragraphs = text.paragraphs(blocks);
    return new Slide.BodySlide(frames.frame(head), frames.body(paragraphs));
  }

  /** A picture with running text beside or above it, or alone. */
  Slide picture(List<Block> blocks, Block.Figure figure, SlideHead head) {
    List<TextParagraph> paragraphs = text.paragraphs(blocks);
    List<Run> caption = new ArrayList<>(runs.runs(figure.caption()));
    String credit = figure.credit();
    if (credit != null) {
      caption.add(Run.plain(caption.isEmpty() ? "" : " "));
      caption.add(Run.plain(labels.credit(credit)));
    }
    caption.removeIf(run -> run.text().isEmpty());
    List<TextParagraph> below = caption.isEmpty() ? List.of() : List.of(TextParagraph.of(caption));
    return new Slide.PictureSlide(
        frames.frame(head),
        frames.body(paragraphs),
        figure.picture(),
        figure.alt(),
        UNPLACED,
        frames.small(below),
        paragraphs.isEmpty() ? LayoutKind.PICTURE_BELOW : LayoutKind.PICTURE_BESIDE);
  }

  /** One quotation or two. */
  Slide quotations(List<Block.Quotation> quotations, SlideHead head) {
    List<Slide.Quote> quotes = new ArrayList<>();
    for (Block.Quotation quotation : quotations) {
      List<TextParagraph> words = text.paragraphs(quotation.content());
      List<Inline> attribution = quotation.attribution();
      TextBlock speaker =
          frames.dense(attribution.isEmpty() ? List.of() : List.of(text.line(attribution)));
      TextBlock said = new TextBlock(words, context.scale().quotation().getFirst());
      quotes.add(new Slide.Quote(said, speaker, sideOf(attribution), UNPLACED));
    }
    return new Slide.QuotationSlide(frames.frame(head), quotes);
  }

  private @Nullable SideMark sideOf(List<Inline> attribution) {
    for (Inline inline : attribution) {
      if (inline instanceof Inline.StatusBadge badge) {
        return runs.sideMark(badge.side());
      }
    }
    return null;
  }

  private Slide code(Block.CodeSample code, SlideHead head) {
    RunStyle style = new RunStyle(false, false, true, false, Tone.INHERITED);
    List<TextParagraph> rows = new ArrayList<>();
    code.code()
        .lines()
        .map(row -> new Run(row.isEmpty() ? " " : row, style, null))
        .forEach(run -> rows.add(TextParagraph.of(List.of(run))));
    return new Slide.CodeSlide(frames.frame(head), frames.body(rows));
  }

  private List<Slide> faq(Block.Faq faq, SlideHead head) {
    List<Slide> slides = new ArrayList<>();
    for (Block.FaqEntry entry : faq.entries()) {
      if (Shown.of(entry.attributes()) == Shown.ON_SLIDE) {
        slides.addAll(faqEntry(entry, head));
      }
    }
    return slides;
  }

  /** Slides under headlines of their own; that of their topic stands in the notes of the first. */
  private static List<Slide> announced(List<Slide> slides, SlideHead head) {
    if (slides.isEmpty() || head.headline().isEmpty()) {
      return slides;
    }
    List<Slide> announced = new ArrayList<>(slides);
    Frame first = slides.getFirst().frame();
    List<TextParagraph> notes = new ArrayList<>(List.of(TextParagraph.of(head.headline())));
    notes.addAll(first.notes());
    announced.set(0, Frames.with(slides.getFirst(), Frames.noted(first, notes)));
    return announced;
  }

  /** The text of an answer on one slide; tables and the like on further ones. */
  private List<Slide> faqEntry(Block.FaqEntry entry, SlideHead head) {
    List<Slide> slides = new ArrayList<>();
    List<Block> words = entry.answer().stream().filter(TextPlanner::isText).toList();
    SlideHead asked = head.under(runs.headline(entry.question()));
    List<TextParagraph> answer = text.paragraphs(words);
    boolean drawn =
        entry.answer().stream()
            .anyMatch(block -> Shown.of(block) == Shown.ON_SLIDE && !TextPlanner.isText(block));
    if (!answer.isEmpty() || !drawn) {
      slides.add(new Slide.FaqSlide(frames.frame(asked), frames.body(answer)));
    }
    for (Block block : entry.answer()) {
      if (Shown.of(block) == Shown.ON_SLIDE && !TextPlanner.isText(block)) {
        slides.addAll(slides(block, asked));
      }
    }
    List<TextParagraph> spoken = new ArrayList<>();
    entry.answer().stream()
        .filter(block -> Shown.of(block) == Shown.IN_NOTES)
        .forEach(block -> spoken.addAll(lines.inNotes(block)));
    context.takeSources();
    slides.add(Frames.withNotes(slides.removeLast(), spoken));
    return slides;
  }

  private List<Slide> quiz(Block.Quiz quiz, SlideHead head) {
    List<Slide> slides = new ArrayList<>();
    quiz.questions()
        .forEach(
            question -> {
              if (Shown.of(question.common().attributes()) == Shown.ON_SLIDE) {
                slides.addAll(quizzes.slides(question, head));
              }
            });
    return slides;
  }

  private Slide glossary(Block.Glossary glossary, SlideHead head) {
    List<Slide.TermCard> cards = new ArrayList<>();
    for (Block.GlossaryEntry entry : glossary.entries()) {
      if (Shown.of(entry.attributes()) == Shown.ON_SLIDE) {
        cards.add(card(entry));
      }
    }
    return new Slide.GlossarySlide(frames.frame(head), cards);
  }

  private Slide.TermCard card(Block.GlossaryEntry entry) {
    StringBuilder reading = new StringBuilder();
    List<Inline> bare = new ArrayList<>();
    boolean ruby = false;
    for (Inline inline : entry.term()) {
      if (inline instanceof Inline.Ruby(String base, String kana, boolean added)) {
        bare.add(new Inline.Text(base));
        reading.append(kana);
        ruby = true;
      } else {
        bare.add(inline);
        reading.append(inline instanceof Inline.Text(String characters) ? characters : "");
      }
    }
    String given = entry.reading();
    String kana = given != null ? given : ruby ? reading.toString() : "";
    return new Slide.TermCard(
        frames.dense(List.of(text.line(bare))),
        kana,
        frames.dense(List.of(text.line(entry.meaning()))),
        UNPLACED);
  }

  private Slide activity(Block.Activity activity, SlideHead head) {
    List<TextParagraph> task = text.paragraphs(activity.task());
    Block.WorkForm form = activity.form();
    Slide slide =
        new Slide.ActivitySlide(
            frames.frame(head),
            frames.body(task),
            activity.attributes().minutes(),
            form == null ? "" : labels.form(form));
    return withModelAnswer(slide, activity.modelAnswer());
  }

  private Slide bigQuestion(Block.BigQuestion question, SlideHead head) {
    List<Run> kicker = new ArrayList<>(head.headline());
    Integer minutes = question.attributes().minutes();
    if (minutes != null) {
      kicker.add(Run.plain("　" + labels.minutes(minutes)));
    }
    TextBlock above = frames.small(List.of(TextParagraph.of(kicker)));
    SlideHead asked = head.under(runs.headline(question.text()));
    Frame frame = frames.frame(asked, context.scale().question().getFirst());
    return withModelAnswer(new Slide.BigQuestionSlide(frame, above), question.modelAnswer());
  }

  private Slide withModelAnswer(Slide slide, List<Inline> answer) {
    if (answer.isEmpty()) {
      return slide;
    }
    List<Run> note = new ArrayList<>();
    note.add(Run.plain(labels.modelAnswer("")));
    note.addAll(runs.spokenRuns(answer));
    context.takeSources();
    return Frames.withNotes(slide, List.of(TextParagraph.of(note)));
  }

  private Slide bigNumber(Block.BigNumber number, SlideHead head) {
    TextBlock figure =
        new TextBlock(
            List.of(TextParagraph.of(number.figure())), context.scale().number().getFirst());
    List<TextParagraph> label =
        number.label().isEmpty() ? List.of() : List.of(text.line(number.label()));
    return new Slide.BigNumberSlide(frames.frame(head), figure, number.unit(), frames.body(label));
  }
}

package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.Objective;
import kyozai.lesson.QuestionNumbers;
import kyozai.wording.Labels;
import kyozai.wording.SheetLabels;

/** Plans one worksheet, empty or filled in; good for one use. */
final class SheetPlanner {
  private static final int NOTE_LINES = 12;
  private static final int PROMPT_LINES = 2;

  private final Lesson lesson;
  private final Labels labels;
  private final SheetLabels words;
  private final SheetSettings settings;
  private final ChartDrawer drawer;
  private final boolean filled;
  private final HeadingLevels levels = new HeadingLevels();
  private final ProsePlanner prose;
  private final KeyPages key;
  private final List<Part> parts = new ArrayList<>();
  private int chapter;

  SheetPlanner(Lesson lesson, SheetSettings settings, ChartDrawer drawer, boolean filled) {
    this.lesson = lesson;
    this.labels = Labels.of(lesson.info());
    this.words = SheetLabels.of(lesson.info());
    this.settings = settings;
    this.drawer = drawer;
    this.filled = filled;
    this.prose = new ProsePlanner(lesson, labels, new ProseRules.Task());
    this.key = new KeyPages(lesson, labels, words, settings.line());
  }

  Handout plan() {
    String name = filled ? words.key() : words.worksheet();
    LessonInfo.Occasion occasion = lesson.info().setting().occasion();
    parts.add(
        new WorkPart.NameLine(words.name(occasion), words.date(occasion, labels), words.stamp()));
    parts.add(title(name));
    cloze();
    QuestionNumbers numbers = QuestionNumbers.of(lesson);
    BlockPlanner blocks =
        new BlockPlanner(labels, numbers, prose, levels, drawer, PupilBlocks::hasPlaceInSheet);
    QuizPlanner quizzes = new QuizPlanner(labels, numbers, prose, blocks);
    exercises(new ExercisePlanner(lesson, words, quizzes, filled ? key : null).plan());
    tasks(new TaskPlanner(lesson, settings.line(), prose, blocks, filled ? key : null).plan());
    if (chapter == 0) {
      heading(words.notes());
      parts.add(new WorkPart.Task("", "", List.of(), empty(NOTE_LINES)));
    }
    reflection();
    if (filled) {
      parts.addAll(key.parts(levels));
    }
    return new Handout(HandoutInfo.of(lesson, name), parts);
  }

  private Part title(String name) {
    LessonInfo info = lesson.info();
    String subject = info.setting().subject();
    return new Part.TitleBlock(
        subject == null ? "" : subject,
        prose.prose(info.title(), HandoutInfo.start(lesson)),
        ProsePlanner.plain(name, HandoutInfo.start(lesson)),
        labels.objectives(),
        goals());
  }

  private List<Prose> goals() {
    List<Prose> goals = new ArrayList<>();
    for (Objective objective : lesson.info().goals().objectives()) {
      goals.add(prose.prose(objective.text(), HandoutInfo.start(lesson)));
    }
    return goals;
  }

  private void heading(String words) {
    chapter++;
    Prose text = ProsePlanner.plain(words, HandoutInfo.start(lesson));
    parts.add(new Part.Heading(levels.next(1), String.valueOf(chapter), text));
  }

  private void cloze() {
    Blanks blanks = new Blanks(lesson, words, settings.line(), filled);
    List<Prose> lines = new ClozePlanner(lesson, labels, blanks).lines();
    if (lines.isEmpty()) {
      return;
    }
    heading(words.keyWords());
    String how = words.fillIn(blanks.words().size(), settings.bank());
    parts.add(new WorkPart.Instruction(blanks.inKana() ? how + words.inKana() : how));
    if (settings.bank()) {
      parts.add(new WorkPart.WordBank(words.wordBank(), bank(blanks)));
    }
    parts.add(new WorkPart.ClozeText(lines));
  }

  private List<Prose> bank(Blanks blanks) {
    List<Prose> bank = new ArrayList<>();
    for (List<Inline> word : WordBank.of(lesson, blanks.words(), settings.distractors())) {
      bank.add(prose.prose(word, HandoutInfo.start(lesson)));
    }
    return bank;
  }

  private void exercises(List<WorkPart.Exercise> items) {
    if (!items.isEmpty()) {
      heading(words.exercises());
      parts.add(new WorkPart.Exercises(items));
    }
  }

  private void tasks(List<Part> tasks) {
    if (!tasks.isEmpty()) {
      heading(labels.bigQuestion());
      parts.addAll(tasks);
    }
  }

  private void reflection() {
    heading(words.reflection());
    List<Prose> judged = goals();
    if (judged.isEmpty()) {
      judged = List.of(ProsePlanner.plain(words.wholeLesson(), HandoutInfo.start(lesson)));
    }
    List<WorkPart.Prompt> prompts = new ArrayList<>();
    for (String prompt : words.prompts()) {
      prompts.add(new WorkPart.Prompt(prompt, empty(PROMPT_LINES)));
    }
    parts.add(new WorkPart.Reflection(words.scale(), words.marks(), judged, prompts));
  }

  private WorkPart.Ruling empty(int lines) {
    return ruling(lines, ProsePlanner.plain("", HandoutInfo.start(lesson)));
  }

  /** Ruled lines with something written over them. */
  static WorkPart.Ruling ruling(int lines, Prose written) {
    return new WorkPart.Ruling(IntStream.rangeClosed(1, lines).boxed().toList(), written);
  }
}

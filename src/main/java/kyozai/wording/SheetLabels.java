package kyozai.wording;

import java.util.List;
import kyozai.diagnostic.Language;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.LessonInfo.Occasion;
import kyozai.lesson.SchoolStage;
import kyozai.lesson.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The words of worksheets and their keys in one language. */
public final class SheetLabels {
  private static final ByStage<SheetLabels> ALL = new ByStage<>(SheetLabels::new);

  private final LabelFile file;

  private SheetLabels(Language language, SchoolStage stage) {
    this.file = LabelFile.read("labels", language, stage);
  }

  /** The labels of a lesson: of its language and stage of school. */
  public static SheetLabels of(LessonInfo lesson) {
    return ALL.of(lesson);
  }

  /** What the worksheet is called. */
  public String worksheet() {
    return file.text("worksheet");
  }

  /** What its key is called. */
  public String key() {
    return file.text("key");
  }

  /** The line for class and name, with the class when it is known. */
  public String name(Occasion occasion) {
    String group = occasion.group();
    return group == null ? file.text("sheet.name") : file.text("sheet.name.known", group);
  }

  /** The line for the date, with what is known. */
  public String date(Occasion occasion, Labels labels) {
    String group = occasion.group();
    String date = occasion.date();
    if (group == null && date == null) {
      return file.text("sheet.date");
    }
    return file.text(
        "sheet.date.known",
        group == null ? file.text("sheet.room.class") : group,
        date == null ? file.text("sheet.room.date") : labels.day(date));
  }

  /** What the box for the teacher's stamp is called, possibly empty. */
  public String stamp() {
    return file.text("sheet.stamp");
  }

  /** Head of the text with blanks. */
  public String keyWords() {
    return file.text("sheet.words");
  }

  /** Several items in a row, by the first and the last. */
  public String span(String first, String last) {
    return file.text("sheet.span", first, last);
  }

  /** How to fill in so many blanks, with words to choose from or without. */
  public String fillIn(int blanks, boolean bank) {
    String key = bank ? "sheet.fill" : "sheet.recall";
    return blanks == 1
        ? file.text(key + ".one", blank(1))
        : file.text(key, blank(1), blank(blanks));
  }

  /** That some words may be written in kana. */
  public String inKana() {
    return file.text("sheet.kana");
  }

  /** What the box of words is called. */
  public String wordBank() {
    return file.text("sheet.bank");
  }

  /** The number of a blank, from 1: circled up to 50 (U+2460 and on). */
  public String blank(int number) {
    if (number <= 20) {
      return Character.toString(0x2460 + number - 1);
    }
    if (number <= 35) {
      return Character.toString(0x3251 + number - 21);
    }
    return number <= 50 ? Character.toString(0x32B1 + number - 36) : "(" + number + ")";
  }

  /** What a blank is called when read aloud. */
  public String blankAloud(int number) {
    return file.text("sheet.blank", number);
  }

  /** Head of the questions. */
  public String exercises() {
    return file.text("sheet.exercises");
  }

  /** How to answer a question with choices. */
  public String choose(boolean several) {
    return file.text(several ? "sheet.choose.all" : "sheet.choose");
  }

  /** How to judge a statement. */
  public String judge() {
    return file.text("sheet.judge");
  }

  /** How to answer in words. */
  public String write() {
    return file.text("sheet.write");
  }

  /** What is written for a true or a false statement. */
  public String verdict(boolean right) {
    return file.text(right ? "sheet.true" : "sheet.false");
  }

  /** How to fill in a table of positions. */
  public String fillTable() {
    return file.text("sheet.table");
  }

  /** Head of a page with nothing but lines. */
  public String notes() {
    return file.text("sheet.notes");
  }

  /** Head of what pupils think of the lesson. */
  public String reflection() {
    return file.text("sheet.reflection");
  }

  /** What is judged when the lesson states no goals. */
  public String wholeLesson() {
    return file.text("sheet.whole");
  }

  /** What the marks mean. */
  public String scale() {
    return file.text("sheet.scale");
  }

  /** The marks to circle. */
  public String marks() {
    return file.text("sheet.marks");
  }

  /** What pupils write about. */
  public List<String> prompts() {
    return List.of(file.text("sheet.prompts").split("; ", -1));
  }

  /** Head of the pages behind the key. */
  public String explanations() {
    return file.text("key.explanations");
  }

  /** What a question tests and how many points it has; possibly empty. */
  public String head(@Nullable Viewpoint viewpoint, @Nullable Integer points) {
    String tested = viewpoint == null ? "" : file.text("key.viewpoint." + viewpoint.name());
    return tested
        + (points == null ? "" : file.text(points == 1 ? "key.point" : "key.points", points));
  }

  /** The right answer. */
  public String right(String answer) {
    return file.text("key.right", answer);
  }

  /** Why it is right. */
  public String reason(String reason) {
    return file.text("key.reason", reason);
  }

  /** Other answers that are right too. */
  public String also(String others) {
    return file.text("key.also", others);
  }

  /** What stands before an example of a good answer. */
  public String model() {
    return file.text("key.model");
  }

  /** Where an answer stands that has no room in the sheet. */
  public String seeBehind(String label) {
    return file.text("key.behind", label);
  }

  /** A question by its label. */
  public String question(String label) {
    return file.text("key.question", label);
  }

  /** A task by its label. */
  public String task(String label) {
    return file.text("key.task", label);
  }
}

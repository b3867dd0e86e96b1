package kyozai.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An outline with far too much text, every block kind, and a mark in each piece of it. */
public final class GeneratedOutline {
  private static final String KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねの、。「」ー";
  private static final String KANJI = "人工知能社会歴史裁判会社研究発表対立問題教育理念提訴判決";

  private final Random random;
  private final boolean japanese;
  private final StringBuilder text = new StringBuilder();
  private final List<String> marks = new ArrayList<>();
  private final Set<String> reading = new HashSet<>();
  private final Set<String> tasks = new HashSet<>();
  private final Set<String> positions = new HashSet<>();
  private final Set<String> reasons = new HashSet<>();
  private Set<String> kind = reading;

  public GeneratedOutline(long seed) {
    this.random = new Random(seed);
    this.japanese = random.nextBoolean();
    text.append("---\ntitle: ").append(words(random.nextInt(60) + 2)).append("\nlanguage: ");
    text.append(japanese ? "ja" : "en").append("\n---\n\n");
    int sections = random.nextInt(9) + 1;
    for (int i = 0; i < sections; i++) {
      section();
    }
  }

  public String text() {
    return text.toString();
  }

  /** Words that must stand on a slide or in its notes. */
  public List<String> marks() {
    return marks;
  }

  /** Those among them that stand in the worksheet, since they are questions or tasks. */
  public Set<String> tasks() {
    return tasks;
  }

  /** Those among them that only the key of the worksheet has: what the parties hold. */
  public Set<String> positions() {
    return positions;
  }

  /** Those among them that only teachers read. */
  public Set<String> reasons() {
    return reasons;
  }

  private String mark() {
    String mark = "m" + marks.size() + "q";
    marks.add(mark);
    kind.add(mark);
    return mark;
  }

  /** Words around a mark. */
  private String marked(int length) {
    return words(length / 2) + " " + mark() + " " + words(length / 2);
  }

  private String words(int length) {
    StringBuilder words = new StringBuilder(japanese ? "字" : "Word");
    while (words.length() < length) {
      switch (random.nextInt(japanese ? 8 : 3)) {
        case 0 -> words.append(" word").append(random.nextInt(1000)).append(' ');
        case 1 -> words.append(" an ");
        case 2 -> words.append(random.nextInt(40) == 0 ? "x".repeat(120) : " some ");
        case 3, 4, 5 -> words.append(KANA.charAt(random.nextInt(KANA.length())));
        default -> words.append(KANJI.charAt(random.nextInt(KANJI.length())));
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void as(Set<String> next, Runnable writing) {
    Set<String> before = kind;
    kind = next;
    writing.run();
    kind = before;
  }

  private void section() {
    text.append("# ").append(words(random.nextInt(30) + 1)).append("\n\n");
    text.append(marked(random.nextInt(300))).append("\n\n");
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      text.append("## ").append(words(random.nextInt(random.nextInt(4) == 0 ? 120 : 30) + 1));
      text.append("\n\n");
      for (int j = random.nextInt(3) + 1; j > 0; j--) {
        block();
      }
    }
  }

  private void block() {
    switch (random.nextInt(12)) {
      case 0 -> list(random.nextInt(14) + 1, "- ");
      case 1 -> list(random.nextInt(9) + 1, "1. ");
      case 2 -> text.append(marked(random.nextInt(900))).append("\n\n");
      case 3 -> table();
      case 4 -> timeline();
      case 5 -> comparison();
      case 6 -> as(tasks, this::quiz);
      case 7 -> glossary();
      case 8 -> quotation();
      case 9 -> faq();
      case 10 -> as(tasks, this::activity);
      default -> number();
    }
  }

  private void list(int items, String marker) {
    for (int i = 0; i < items; i++) {
      text.append(marker).append(marked(random.nextInt(120))).append('\n');
      if (random.nextInt(4) == 0) {
        text.append("   - ").append(marked(random.nextInt(60))).append('\n');
      }
    }
    text.append('\n');
  }

  private void table() {
    int columns = random.nextInt(random.nextInt(5) == 0 ? 12 : 5) + 1;
    row(columns, 10);
    text.append("|").append("---|".repeat(columns)).append('\n');
    for (int i = random.nextInt(30); i >= 0; i--) {
      row(columns, columns < 5 && random.nextInt(10) == 0 ? 400 : 20);
    }
    text.append('\n');
  }

  private void row(int columns, int length) {
    for (int i = 0; i < columns; i++) {
      // A column of a few characters tears words, so that a mark could end on two slides.
      String cell = columns < 6 ? marked(random.nextInt(length) + 1) : mark();
      text.append("| ").append(cell).append(' ');
    }
    text.append("|\n");
  }

  private void timeline() {
    text.append("::: timeline\n");
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append("- ").append(1960 + i).append(": ").append(marked(random.nextInt(90)));
      text.append('\n');
    }
    text.append(":::\n\n");
  }

  private void comparison() {
    text.append("::: compare {rows=\"" + words(9) + "; " + words(20) + "\"}\n");
    for (int i = random.nextInt(3) + 2; i > 0; i--) {
      as(tasks, () -> text.append("### ").append(marked(random.nextInt(20))).append('\n'));
      as(positions, () -> list(random.nextInt(6) + 1, "- "));
    }
    text.append(":::\n\n");
  }

  private void quiz() {
    text.append("::: quiz\n");
    for (int i = 1; i <= random.nextInt(3) + 1; i++) {
      text.append(i).append(". ").append(marked(random.nextInt(160))).append('\n');
      if (random.nextBoolean()) {
        text.append("   answer: ").append(random.nextBoolean() ? "○" : "×").append('\n');
      } else {
        for (int j = random.nextInt(5) + 1; j >= 0; j--) {
          text.append("   - [").append(j == 0 ? "○" : " ").append("] ");
          text.append(marked(random.nextInt(80))).append('\n');
        }
      }
      as(reasons, () -> text.append("   > ").append(marked(random.nextInt(200))).append('\n'));
    }
    text.append(":::\n\n");
  }

  private void glossary() {
    text.append("::: glossary\n");
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(marked(random.nextInt(14))).append("\n: ").append(marked(random.nextInt(90)));
      text.append("\n\n");
    }
    text.append(":::\n\n");
  }

  private void quotation() {
    for (int i = random.nextInt(2); i >= 0; i--) {
      text.append("> ").append(marked(random.nextInt(500))).append("\n> — ");
      text.append(marked(20)).append("\n\n");
    }
  }

  private void faq() {
    text.append("::: faq\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append("### ").append(words(random.nextInt(90))).append("\n\n");
      text.append(marked(random.nextInt(500))).append("\n\n");
    }
    text.append(":::\n\n");
  }

  private void activity() {
    text.append("::: activity {minutes=8 form=pair}\n").append(marked(random.nextInt(100)));
    text.append("\n\n");
    list(random.nextInt(9) + 1, "1. ");
    text.append(":::\n\n::: question\n").append(marked(random.nextInt(200))).append("\n:::\n\n");
  }

  private void number() {
    text.append("::: number\n97.4 ").append(words(random.nextInt(12)).replace(' ', '-'));
    text.append("\n").append(marked(random.nextInt(300))).append("\n:::\n\n");
    text.append("```\n").append("int x = 1; // ".repeat(random.nextInt(12) + 1)).append(mark());
    text.append("\n```\n\n");
  }
}

package kyozai.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyozai.lesson.Attributes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every word of an outline stands somewhere in the lesson or is named in a diagnostic. */
class NothingVanishesTest {
  private static final Pattern PLACE = Pattern.compile("W");
  private static final Pattern WORD = Pattern.compile("w\\d+q");

  /** Each W becomes a word of its own; right and wrong ways to write, mixed. */
  private static final List<String> BLOCKS =
      List.of(
          "W *W* **W** ==W== `W` [W](https://W.org) {W|かな} W《かな》 <b>W</b>\nW\\\nW",
          "- W {.report by=W}\n- W\n  - W\n\n    W\n- [W]{.open} W",
          "3. W\n4. W\n   > W",
          "| W | W |\n|---|--:|\n| W | W {.open} |\n| W | W | W |\nTable: W",
          "| W | W |\n|---|\n| W | W |",
          "Table: W\n\n| W |\n|---|\n| W |",
          "Table: W",
          "![W](W.png \"W\"){credit=W}",
          "W ![W](W.png \"W\") W",
          "> W\n>\n> - W\n>\n> — W, [@W]",
          "```W\nW\n# W\n```",
          "    W\n\n　　W",
          "W\n---\nW",
          "### W {plain=W}\nW",
          "- # W\n- ## W",
          "[@W]: W",
          "[W]: https://W.org",
          "- 2015. W\n- 1. W",
          "・W\n①W\n＃W\n##W\n：：：W",
          "<div>W</div>\n\nW<br>W",
          "==W W** *W",
          "::: notes\nW\n発問: W\n- W\nAsk: W\n:::",
          "::: handout\nW\n:::\n::: slide\n- W\n:::",
          "::: W\nW\n:::",
          "::: notes W\nW\n:::",
          "::: timeline\n- 2015: W\n  - W\n- W: W\n- 2015-02-30: W\n\nW\n:::",
          "::: timeline\n- 2015年/2016年: W\nW\n:::",
          "::: compare {rows=\"W; W; W\"}\nW\n### W\n- W\n  - W\n### W {by=W}\nW\n:::",
          "::: compare\n### W\n- W\n:::",
          "::: faq\nW\n### W\nW\n\n- W\n### W\n:::",
          "::: faq\nW\n:::",
          "::: quiz\nW\n\n1. W {bloom=W}\n   - [x] W\n   - [ ] W\n   > W\n2. W\n   answer: ○\n\n   W\n:::",
          "::: quiz\n1. W\nanswer: W | {W|かな}\n> W\n\n> - W\n2. W\n3. W\n   - [x] W\n   answer: W\n:::",
          "::: quiz\n1. W\n   - [x] W\n     W\n   - [○] W\n   W\n2. W\n   - [ ] W\n:::",
          "::: glossary\n{W|かな}\n: W\n: W\nW\n\n- W\n:::",
          "::: activity {form=W}\nW\n1. W\nanswer: W\n\n- W\n:::",
          "::: question\nW\n\n- W\n\nanswer: W\nW\n:::",
          "::: question\nanswer: W\n:::",
          "::: number\n97.4 W\nW\n\nW\n\n- W\n:::",
          "::: number\nW\n:::",
          "::: number\n- W\n:::",
          "::: chart {type=bar unit=W}\n| W | W |\n|---|---|\n| W | 1 |\n| W | W |\n\nTable: W\n\nW\n:::",
          "::: chart\nW\n:::",
          "::: plain\nW\n:::",
          "{#W}\n- W",
          "W {#W .W W=W}",
          "::: notes\nW",
          ":::\nW",
          "# W\nW",
          "## W\nW",
          "# W {kind=W}");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> each_block_keeps_its_words() {
    return IntStream.range(0, BLOCKS.size())
        .mapToObj(i -> test(BLOCKS.get(i), List.of("## W", BLOCKS.get(i))));
  }

  @TestFactory
  Stream<DynamicTest> mixtures_keep_their_words() {
    return IntStream.range(0, 200).mapToObj(seed -> test("seed " + seed, mixture(seed)));
  }

  private static List<String> mixture(int seed) {
    Random random = new Random(seed);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String block = BLOCKS.get(random.nextInt(BLOCKS.size()));
      parts.add(random.nextInt(4) == 0 ? "- W\n\n" + block.indent(2) : block);
    }
    return parts;
  }

  private DynamicTest test(String name, List<String> parts) {
    return DynamicTest.dynamicTest(name.replace("\n", "⏎"), () -> check(parts));
  }

  private void check(List<String> parts) throws IOException {
    int[] count = {0};
    String outline =
        PLACE.matcher(String.join("\n\n", parts)).replaceAll(place -> "w" + count[0]++ + "q");
    var checked = OutlineReader.read(Files.writeString(folder.resolve("outline.md"), outline));
    StringBuilder kept = new StringBuilder();
    collect(checked.value().orElseThrow(), kept);
    collect(checked.diagnostics(), kept);
    List<String> lost = new ArrayList<>();
    Matcher words = WORD.matcher(outline);
    while (words.find()) {
      if (!kept.toString().toLowerCase(Locale.ROOT).contains(words.group())) {
        lost.add(words.group());
      }
    }
    assertTrue(count[0] > 0);
    assertEquals(List.of(), lost, outline);
  }

  private static void collect(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> {}
      case String text -> out.append(text).append('\n');
      case Iterable<?> values -> values.forEach(one -> collect(one, out));
      case Map<?, ?> map -> collect(map.values(), out);
      case Attributes attributes -> {
        out.append(attributes.id()).append('\n');
        collect(attributes.plain(), out);
      }
      case Record found -> {
        for (RecordComponent component : found.getClass().getRecordComponents()) {
          try {
            collect(component.getAccessor().invoke(found), out);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      default -> {}
    }
  }
}

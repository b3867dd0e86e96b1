package kyozai.deck;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.theme.FontBook;
import kyozai.theme.Theme;
import kyozai.typography.Advances;
import org.jspecify.annotations.Nullable;

/** Finds the characters of a lesson that the font of its slides lacks. */
public final class ForeignCharacters {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** Characters that a message names. */
  private static final int SHOWN = 10;

  private final Advances font;
  private final Map<UnicodeScript, Set<String>> found = new LinkedHashMap<>();
  private final Map<UnicodeScript, Position> first = new LinkedHashMap<>();

  private ForeignCharacters(Theme theme) {
    this.font = FontBook.advances(theme.fontFamily(), false);
  }

  /** An information for each script, at the first place where it stands; all symbols are one. */
  public static List<Diagnostic> of(Lesson lesson, Theme theme) {
    ForeignCharacters foreign = new ForeignCharacters(theme);
    foreign.lesson(lesson);
    List<Diagnostic> all = new ArrayList<>();
    foreign.found.forEach(
        (script, characters) -> all.add(info(List.copyOf(characters), foreign.first.get(script))));
    return all;
  }

  private static Diagnostic info(List<String> characters, @Nullable Position position) {
    int count = characters.size();
    String some = String.join(" ", characters.subList(0, Math.min(SHOWN, count)));
    String rest = count > SHOWN ? " … (" + count + ")" : "";
    return Diagnostic.info(
        "foreign-characters",
        Objects.requireNonNull(position),
        Bilingual.of(
            "文字「" + some + rest + "」はスライドの書体になく、PowerPoint が別の書体で表示します。形や幅が少し変わることがあります。",
            "“"
                + some
                + rest
                + "” is not in the font of the slides; PowerPoint shows it in another font, perhaps a"
                + " little different in shape and width."));
  }

  private void lesson(Lesson lesson) {
    Position start = Position.of(lesson.sections().getFirst().position().file());
    text(lesson.info().title(), start);
    text(lesson.info().subtitle(), start);
    for (Section section : lesson.sections()) {
      text(section.title(), section.position());
      section.introduction().forEach(this::block);
      for (Topic topic : section.topics()) {
        text(topic.headline(), topic.position());
        topic.blocks().forEach(this::block);
      }
    }
  }

  private void block(Block block) {
    if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        text(item.text(), item.position());
        item.children().forEach(this::block);
      }
    } else {
      InlineWalker.walkBlocks(List.of(block), inline -> inline(inline, block.position()));
    }
  }

  private void text(List<Inline> content, Position position) {
    InlineWalker.walkText(content, inline -> inline(inline, position));
  }

  private void inline(Inline inline, Position position) {
    if (inline instanceof Inline.Text(String characters)) {
      check(characters, position);
    } else if (inline instanceof Inline.Ruby(String base, String reading, boolean added)) {
      check(base, position);
    }
  }

  private void check(String text, Position position) {
    if (text.codePoints().allMatch(this::isCovered)) {
      return;
    }
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      String cluster = clusters.group();
      if (!cluster.codePoints().allMatch(this::isCovered)) {
        UnicodeScript script = UnicodeScript.of(cluster.codePointAt(0));
        found.computeIfAbsent(script, key -> new LinkedHashSet<>()).add(cluster);
        first.putIfAbsent(script, position);
      }
    }
  }

  /** Marks and signs without a shape of their own need no glyph. */
  private boolean isCovered(int codePoint) {
    return font.covers(codePoint)
        || Character.isWhitespace(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> true;
          default -> false;
        };
  }
}

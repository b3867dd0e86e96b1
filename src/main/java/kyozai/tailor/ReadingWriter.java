package kyozai.tailor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kyozai.diagnostic.Position;
import kyozai.furigana.KanjiYears;
import kyozai.furigana.Piece;
import kyozai.furigana.Readings;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.LessonRewriter;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.profile.Furigana;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings into all that pupils may read. Notes, model answers and what else is for teachers
 * stay as they are, and so do accepted answers, which pupils write by hand.
 */
final class ReadingWriter extends LessonRewriter {
  private final Furigana furigana;
  private final int year;
  private final Readings readings;
  private final Set<String> onSlides = new HashSet<>();
  private final Set<String> inPrint = new HashSet<>();
  private final Map<String, Doubt> doubts = new LinkedHashMap<>();
  private int count;
  private boolean always;
  private boolean slides = true;
  private boolean print = true;
  private Position position;

  ReadingWriter(Lesson lesson, Furigana furigana) {
    this.furigana = furigana;
    this.year = furigana.known().year();
    this.readings = new Readings(lesson.info().readings());
    this.position =
        lesson.sections().isEmpty()
            ? Position.of("")
            : Position.of(lesson.sections().getFirst().position().file());
  }

  /** How many readings were written. */
  int count() {
    return count;
  }

  /** Words whose reading a person should look at, in the order of their first use. */
  List<Doubt> doubts() {
    return List.copyOf(doubts.values());
  }

  /** Title and goals stand in places of their own, where no earlier use is seen. */
  @Override
  protected LessonInfo info(LessonInfo info) {
    always = true;
    LessonInfo read = super.info(info);
    always = false;
    return read;
  }

  @Override
  protected Section section(Section section) {
    return within(section.attributes(), section.position(), () -> super.section(section), section);
  }

  @Override
  protected Topic topic(Topic topic) {
    return within(topic.attributes(), topic.position(), () -> super.topic(topic), topic);
  }

  @Override
  protected Block.Item item(Block.Item item) {
    return within(item.attributes(), item.position(), () -> super.item(item), item);
  }

  @Override
  protected Block block(Block block) {
    return within(block.attributes(), block.position(), () -> read(block), block);
  }

  private Block read(Block block) {
    if (block instanceof Block.SpokenText) {
      return block;
    }
    if (block instanceof Block.Paragraph) {
      // Beside other blocks a paragraph is spoken, and not on its slide.
      return offSlides(() -> super.block(block));
    }
    if (block instanceof Block.Activity activity) {
      return new Block.Activity(
          activity.form(),
          activity.lines(),
          blocks(activity.task()),
          activity.modelAnswer(),
          activity.attributes(),
          activity.position());
    }
    if (block instanceof Block.BigQuestion question) {
      return new Block.BigQuestion(
          text(question.text(), question.attributes()),
          question.modelAnswer(),
          question.attributes(),
          question.position());
    }
    return super.block(block);
  }

  private <T> T within(Attributes attributes, Position place, Supplier<T> change, T same) {
    if (attributes.audience() == Attributes.Audience.TEACHER) {
      return same;
    }
    boolean outerSlides = slides;
    boolean outerPrint = print;
    Position outerPosition = position;
    slides &= attributes.onSlides();
    print &= attributes.inHandout();
    position = place;
    T changed = change.get();
    slides = outerSlides;
    print = outerPrint;
    position = outerPosition;
    return changed;
  }

  private <T> T offSlides(Supplier<T> change) {
    boolean outer = slides;
    slides = false;
    T changed = change.get();
    slides = outer;
    return changed;
  }

  @Override
  protected List<Inline> text(List<Inline> content, Attributes attributes) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> append(inline, text));
    return new Text(readings.read(text.toString())).read(content);
  }

  /** Words go on over marks and sources, but not over what is no text or has its reading. */
  private static void append(Inline inline, StringBuilder text) {
    switch (inline) {
      case Inline.Text(String characters) -> text.append(characters);
      case Inline.Strong(var inner) -> inner.forEach(each -> append(each, text));
      case Inline.Emphasis(var inner) -> inner.forEach(each -> append(each, text));
      case Inline.Cloze term -> term.content().forEach(each -> append(each, text));
      case Inline.Link(var inner, String target) -> inner.forEach(each -> append(each, text));
      case Inline.Citation citation -> {}
      case Inline.StatusBadge badge -> {}
      case Inline.Code code -> text.append('\n');
      case Inline.Ruby ruby -> text.append('\n');
      case Inline.LineBreak lineBreak -> text.append('\n');
    }
  }

  /** One running text, whose pieces are laid over its inlines in order. */
  private final class Text {
    private final List<Piece> pieces;
    private int next;
    private int used;
    private @Nullable String rest;

    Text(List<Piece> pieces) {
      this.pieces = pieces;
    }

    List<Inline> read(List<Inline> content) {
      List<Inline> changed = new ArrayList<>();
      for (Inline inline : content) {
        switch (inline) {
          case Inline.Text(String characters) -> read(characters, changed);
          case Inline.Strong(var inner) -> changed.add(new Inline.Strong(read(inner)));
          case Inline.Emphasis(var inner) -> changed.add(new Inline.Emphasis(read(inner)));
          case Inline.Cloze term -> changed.add(term.with(read(term.content())));
          case Inline.Link(var inner, String target) ->
              changed.add(new Inline.Link(read(inner), target));
          case Inline.Ruby(String base, String reading, boolean added) -> {
            skip();
            isNew(new Piece(base, reading, true));
            changed.add(inline);
          }
          case Inline.Code code -> {
            skip();
            changed.add(code);
          }
          case Inline.LineBreak lineBreak -> {
            skip();
            changed.add(lineBreak);
          }
          case Inline.Citation citation -> changed.add(citation);
          case Inline.StatusBadge badge -> changed.add(badge);
        }
      }
      return changed;
    }

    private void skip() {
      take(1);
    }

    /** What is left of the piece at hand, up to a length. */
    private String take(int most) {
      String text = pieces.get(next).text();
      int end = Math.min(text.length(), used + most);
      String taken = text.substring(used, end);
      used = end;
      if (used == text.length()) {
        next++;
        used = 0;
      }
      return taken;
    }

    private void read(String characters, List<Inline> changed) {
      StringBuilder bare = new StringBuilder();
      for (int left = characters.length(); left > 0; ) {
        Piece piece = pieces.get(next);
        rest = used == 0 ? piece.reading() : rest;
        boolean whole = used == 0 && piece.text().length() <= left;
        String taken = take(left);
        left -= taken.length();
        for (Piece each : whole ? List.of(piece) : parts(taken, used == 0, piece.sure())) {
          write(each, bare, changed);
        }
      }
      flush(bare, changed);
    }

    /** A part of a word that a mark cuts in two: its share of the word's reading, if it has one. */
    private List<Piece> parts(String part, boolean last, boolean sure) {
      String left = rest;
      List<Piece> alone = readings.read(part);
      if (left == null) {
        return alone;
      }
      if (last) {
        return List.of(new Piece(part, left, sure));
      }
      String own = alone.size() == 1 ? alone.getFirst().reading() : null;
      boolean shares = own != null && left.startsWith(own) && left.length() > own.length();
      rest = shares && own != null ? left.substring(own.length()) : null;
      return alone;
    }

    private void write(Piece piece, StringBuilder bare, List<Inline> changed) {
      boolean known = KanjiYears.knows(year, piece.text());
      if (!known && !piece.sure()) {
        doubt(piece);
      }
      String reading = piece.reading();
      if (reading == null || known || !isNew(piece)) {
        bare.append(piece.text());
        return;
      }
      flush(bare, changed);
      changed.add(new Inline.Ruby(piece.text(), reading, true));
      count++;
    }

    private static void flush(StringBuilder bare, List<Inline> changed) {
      if (!bare.isEmpty()) {
        changed.add(new Inline.Text(bare.toString()));
        bare.setLength(0);
      }
    }
  }

  private void doubt(Piece piece) {
    doubts.merge(
        piece.text() + '|' + piece.reading(),
        new Doubt(piece.text(), piece.reading(), position, 1),
        (before, again) -> before.again());
  }

  private boolean isNew(Piece piece) {
    if (always || furigana.show() == Furigana.Show.ALL) {
      return true;
    }
    String word = piece.text() + '|' + piece.reading();
    boolean first = print && inPrint.add(word);
    return (slides && onSlides.add(word)) || first;
  }

  /**
   * A word whose reading a person should look at.
   *
   * @param position of the element that uses it first
   * @param uses in the whole lesson, at least 1
   */
  record Doubt(String word, @Nullable String reading, Position position, int uses) {
    Doubt again() {
      return new Doubt(word, reading, position, uses + 1);
    }
  }
}

package kyozai.tailor;

import java.util.List;
import kyozai.lesson.Attributes.Importance;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.Topic;

/**
 * How long a slide takes when its outline does not say: the time to read what it shows and talk
 * about it, and for each kind of block the time that pupils need for it. Notes do not count: a
 * teacher with much to note is not slower.
 */
final class MinutesEstimate {
  /** Letters or kanji that are read and talked about in a minute. */
  private static final double CHARACTERS = 200;

  /** Words of a language with spaces, likewise. */
  private static final double WORDS = 90;

  private static final double ITEM = 0.2;
  private static final double LOOK = 1;
  private static final double ENTRY = 0.3;
  private static final double QUESTION = 1.5;
  private static final double ACTIVITY = 8;
  private static final double BIG_QUESTION = 3;

  private int letters;
  private int words;
  private double minutes;

  private MinutesEstimate() {}

  /** Whole minutes, at least 1. */
  static int of(Topic topic) {
    MinutesEstimate estimate = new MinutesEstimate();
    estimate.text(topic.headline());
    topic.blocks().forEach(estimate::block);
    return Math.max(1, (int) Math.round(estimate.total()));
  }

  private double total() {
    return minutes + letters / CHARACTERS + words / WORDS;
  }

  private void block(Block block) {
    boolean shown =
        block.attributes().onSlides() && block.attributes().importance() != Importance.EXTRA;
    Integer given = block.attributes().minutes();
    if (shown && given != null) {
      minutes += given;
    } else if (shown) {
      minutes += own(block);
      visible(block);
    }
  }

  private static double own(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> 0;
      case Block.SubHeading heading -> 0;
      case Block.ItemList list -> ITEM * list.items().size();
      case Block.DataTable table -> LOOK + ITEM * table.grid().rows().size();
      case Block.Figure figure -> LOOK;
      case Block.Quotation quotation -> LOOK;
      case Block.CodeSample code -> LOOK;
      case Block.SpokenText spoken -> 0;
      case Block.Timeline timeline -> ITEM * timeline.events().size();
      case Block.Comparison comparison -> LOOK;
      case Block.Faq faq -> LOOK * faq.entries().size();
      case Block.Quiz quiz -> QUESTION * quiz.questions().size();
      case Block.Glossary glossary -> ENTRY * glossary.entries().size();
      case Block.Activity activity -> ACTIVITY;
      case Block.BigQuestion question -> BIG_QUESTION;
      case Block.BigNumber number -> LOOK;
      case Block.Chart chart -> LOOK;
      case Block.PlainWording plain -> 0;
      case Block.SlideBreak slideBreak -> 0;
    };
  }

  private void visible(Block block) {
    boolean said = block instanceof Block.SpokenText || block instanceof Block.PlainWording;
    if (!said) {
      InlineWalker.walkBlocks(List.of(block), this::count);
    }
  }

  private void text(List<Inline> content) {
    InlineWalker.walkText(content, this::count);
  }

  private void count(Inline inline) {
    if (inline instanceof Inline.Text(String text)) {
      count(text);
    } else if (inline instanceof Inline.Ruby ruby) {
      count(ruby.base());
    }
  }

  /** Japanese is counted by its characters, what is written in Latin letters by its words. */
  private void count(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      boolean ideographic =
          Character.isIdeographic(c)
              || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
              || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
      boolean letter = !ideographic && Character.isLetterOrDigit(c);
      letters += ideographic ? 1 : 0;
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
  }
}

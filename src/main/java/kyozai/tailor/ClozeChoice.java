package kyozai.tailor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;

/**
 * The key terms that a worksheet asks for. A word is asked for wherever it stands or nowhere, so
 * that no line tells another's answer. Chosen from the whole outline, evenly in the order of first
 * use, it is the same in every run and every edition.
 */
final class ClozeChoice extends LessonRewriter {
  private static final double PERCENT = 100;

  private final List<ClozeParagraph> paragraphs = new ArrayList<>();

  private ClozeChoice() {}

  /**
   * The words that become blanks.
   *
   * @param lesson before anything was left out
   * @param share of all words, in percent
   */
  static Set<String> of(Lesson lesson, int share) {
    ClozeChoice choice = new ClozeChoice();
    choice.lesson(lesson);
    Set<String> words = new LinkedHashSet<>();
    choice.paragraphs.forEach(each -> each.terms().forEach(term -> words.add(term.word())));
    Set<String> chosen = new HashSet<>();
    int met = 0;
    for (String word : words) {
      met++;
      if (chosen.size() < Math.round(met * share / PERCENT) && choice.allows(chosen, word)) {
        chosen.add(word);
      }
    }
    return chosen;
  }

  private boolean allows(Set<String> chosen, String word) {
    Set<String> more = new HashSet<>(chosen);
    more.add(word);
    return paragraphs.stream().allMatch(paragraph -> paragraph.allows(more));
  }

  @Override
  protected boolean keeps(Attributes attributes) {
    return attributes.inHandout();
  }

  @Override
  protected Section section(Section section) {
    blocks(section.introduction());
    topics(section.topics());
    return section;
  }

  @Override
  protected Topic topic(Topic topic) {
    blocks(topic.blocks());
    return topic;
  }

  /** What is no text with blanks in a worksheet is not looked at. */
  @Override
  protected Block block(Block block) {
    return switch (block) {
      case Block.SubHeading heading -> heading;
      case Block.Comparison comparison -> comparison;
      case Block.Quiz quiz -> quiz;
      case Block.Activity activity -> activity;
      case Block.BigQuestion question -> question;
      case Block.Figure figure -> figure;
      case Block.SpokenText spoken -> spoken;
      default -> super.block(block);
    };
  }

  @Override
  protected List<Inline> text(List<Inline> content, Attributes attributes) {
    add(content);
    add(attributes.plain());
    return content;
  }

  private void add(List<Inline> content) {
    ClozeParagraph paragraph = ClozeParagraph.of(content);
    if (!paragraph.terms().isEmpty()) {
      paragraphs.add(paragraph);
    }
  }
}

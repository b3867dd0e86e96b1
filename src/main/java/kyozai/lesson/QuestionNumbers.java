package kyozai.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of quiz items, the same in every document: in reading order, wherever they stand.
 * Items that are on slides only, or in print only, keep theirs; those for teachers have none.
 */
public final class QuestionNumbers {
  private final Map<Position, Integer> numbers = new HashMap<>();

  private QuestionNumbers(Lesson lesson) {
    for (Question question : questions(lesson, QuestionNumbers::isForPupils)) {
      numbers.put(question.common().position(), numbers.size() + 1);
    }
  }

  /** The numbers of a lesson. */
  public static QuestionNumbers of(Lesson lesson) {
    return new QuestionNumbers(lesson);
  }

  /** The number of an item from 1; null when pupils do not get it. */
  public @Nullable Integer of(Question question) {
    return numbers.get(question.common().position());
  }

  private static boolean isForPupils(Attributes attributes) {
    return attributes.audience() != Attributes.Audience.TEACHER;
  }

  /**
   * The items of all quizzes in reading order, an item before those in its text.
   *
   * @param open whether what has some attributes is read
   */
  public static List<Question> questions(Lesson lesson, Predicate<Attributes> open) {
    Gathering gathering = new Gathering(open);
    for (Section section : lesson.sections()) {
      if (open.test(section.attributes())) {
        gathering.blocks(section.introduction());
        for (Topic topic : section.topics()) {
          if (open.test(topic.attributes())) {
            gathering.blocks(topic.blocks());
          }
        }
      }
    }
    return gathering.questions;
  }

  private static final class Gathering {
    private final Predicate<Attributes> open;
    private final List<Question> questions = new ArrayList<>();

    Gathering(Predicate<Attributes> open) {
      this.open = open;
    }

    void blocks(List<Block> blocks) {
      for (Block block : blocks) {
        if (open.test(block.attributes())) {
          block(block);
        }
      }
    }

    private void block(Block block) {
      if (!(block instanceof Block.Quiz quiz)) {
        blocks(InnerBlocks.of(block, open));
        return;
      }
      for (Question question : quiz.questions()) {
        if (open.test(question.common().attributes())) {
          questions.add(question);
          blocks(question.common().body());
        }
      }
    }
  }
}

package kyozai.lesson;

import java.util.List;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** An item of a quiz. */
public sealed interface Question {

  /** What every kind of item has. */
  Common common();

  /**
   * What every kind of item has.
   *
   * @param stem the question itself
   * @param body blocks below the stem, such as a table to look at
   * @param feedback why the answer is right; empty when there is none
   * @param points in the key, or null
   * @param viewpoint which viewpoint it tests, or null
   * @param bloom a word of Bloom's taxonomy, or null
   */
  record Common(
      List<Inline> stem,
      List<Block> body,
      List<Inline> feedback,
      @Nullable Integer points,
      @Nullable Viewpoint viewpoint,
      @Nullable String bloom,
      Attributes attributes,
      Position position) {
    /** Keeps its own lists. */
    public Common {
      stem = List.copyOf(stem);
      body = List.copyOf(body);
      feedback = List.copyOf(feedback);
    }
  }

  /** Choose from a list; at least two choices, at least one of them right. */
  record MultipleChoice(Common common, List<Choice> choices) implements Question {
    /** Checks that there is something to choose and something to find. */
    public MultipleChoice {
      choices = List.copyOf(choices);
      if (choices.size() < 2 || choices.stream().noneMatch(Choice::correct)) {
        throw new IllegalArgumentException("choices " + choices.size());
      }
    }
  }

  /** One choice of an item. */
  record Choice(List<Inline> text, boolean correct) {
    /** Keeps its own list. */
    public Choice {
      text = List.copyOf(text);
    }
  }

  /** Right or wrong: ○ or ×. */
  record TrueFalse(Common common, boolean answer) implements Question {}

  /** Write the answer; at least one is accepted, the first is the one to print. */
  record ShortAnswer(Common common, List<List<Inline>> accepted) implements Question {
    /** Checks that there is an answer. */
    public ShortAnswer {
      accepted = accepted.stream().map(List::copyOf).toList();
      if (accepted.isEmpty()) {
        throw new IllegalArgumentException("no accepted answer");
      }
    }
  }
}

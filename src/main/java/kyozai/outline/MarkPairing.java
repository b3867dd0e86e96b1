package kyozai.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kyozai.lesson.Inline;
import org.jspecify.annotations.Nullable;

/** Pairs the marks among siblings and nests what stands between them. */
final class MarkPairing {
  private static final int MAX_DEPTH = 30;

  private static final class Frame {
    private final Nodes.@Nullable MarkNode mark;
    private final List<Inline> content = new ArrayList<>();
    private int left;

    Frame(Nodes.@Nullable MarkNode mark, int left) {
      this.mark = mark;
      this.left = left;
    }

    private void addSigns() {
      if (mark != null && left > 0) {
        content.add(0, new Inline.Text(String.valueOf(mark.sign()).repeat(left)));
        left = 0;
      }
    }
  }

  private final Deque<Frame> open = new ArrayDeque<>();

  MarkPairing() {
    open.push(new Frame(null, 0));
  }

  void add(List<Inline> inlines) {
    top().content.addAll(inlines);
  }

  void add(Nodes.MarkNode mark) {
    int left = mark.length();
    while (left > 0 && mark.closes()) {
      Frame opener = opener(mark);
      if (opener == null) {
        break;
      }
      dropAbove(opener);
      int used = Math.min(2, Math.min(opener.left, left));
      wrap(opener, mark.sign(), used);
      left -= used;
    }
    if (left > 0 && mark.opens() && open.size() < MAX_DEPTH) {
      open.push(new Frame(mark, left));
    } else if (left > 0) {
      add(List.of(new Inline.Text(String.valueOf(mark.sign()).repeat(left))));
    }
  }

  /** All that was added; marks without a partner are text. */
  List<Inline> finish() {
    while (open.size() > 1) {
      dropTop();
    }
    return top().content;
  }

  private Frame top() {
    return open.element();
  }

  private @Nullable Frame opener(Nodes.MarkNode closer) {
    for (Frame frame : open) {
      if (frame.mark != null && fits(frame.mark, closer) && !frame.content.isEmpty()) {
        return frame;
      }
    }
    return null;
  }

  /** CommonMark's rule 9: a run that could do both must not leave a sum that three divides. */
  private static boolean fits(Nodes.MarkNode opener, Nodes.MarkNode closer) {
    if (opener.sign() != closer.sign()) {
      return false;
    }
    boolean either = opener.closes() || closer.opens();
    boolean bothByThree = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return !either || bothByThree || (opener.length() + closer.length()) % 3 != 0;
  }

  private void dropAbove(Frame frame) {
    while (top() != frame) {
      dropTop();
    }
  }

  private void dropTop() {
    Frame dropped = open.pop();
    dropped.addSigns();
    top().content.addAll(dropped.content);
  }

  private void wrap(Frame opener, char sign, int used) {
    List<Inline> content = List.copyOf(opener.content);
    Inline wrapped =
        sign == '='
            ? new Inline.Cloze(content)
            : used == 2 ? new Inline.Strong(content) : new Inline.Emphasis(content);
    opener.content.clear();
    opener.content.add(wrapped);
    opener.left -= used;
    if (opener.left == 0) {
      dropTop();
    }
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;

/**
 * What the slides of a topic share.
 *
 * @param id of the topic
 * @param headline of the topic
 * @param build whether the items of a list appear one by one
 */
record SlideHead(String id, List<Run> headline, boolean build, Position position) {
  private static final String BEFORE_LEAD_IN = "：";

  SlideHead {
    headline = List.copyOf(headline);
  }

  /** A head of slides that stand still. */
  static SlideHead still(String id, List<Run> headline, Position position) {
    return new SlideHead(id, headline, false, position);
  }

  /** The same slides under another headline. */
  SlideHead under(List<Run> otherHeadline) {
    return new SlideHead(id, otherHeadline, build, position);
  }

  /** The same slides, with items that appear one by one. */
  SlideHead built() {
    return new SlideHead(id, headline, true, position);
  }

  /** The headline with a sub-heading behind it. */
  SlideHead with(List<Run> leadIn) {
    if (leadIn.isEmpty()) {
      return this;
    }
    List<Run> longer = new ArrayList<>(headline);
    if (!longer.isEmpty()) {
      longer.add(Run.plain(BEFORE_LEAD_IN));
    }
    longer.addAll(leadIn);
    return under(longer);
  }
}

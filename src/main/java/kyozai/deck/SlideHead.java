package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;

/**
 * What the slides of a topic share.
 *
 * @param id of the topic
 * @param headline of the topic
 */
record SlideHead(String id, List<Run> headline, Position position) {
  private static final String BEFORE_LEAD_IN = "：";

  SlideHead {
    headline = List.copyOf(headline);
  }

  /** The same slides under another headline. */
  SlideHead under(List<Run> otherHeadline) {
    return new SlideHead(id, otherHeadline, position);
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

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Attributes.Medium;
import kyozai.lesson.Block;

/**
 * Plans the slides of a topic: large blocks take a slide each, a list and a figure share one,
 * paragraphs beside other blocks are spoken.
 */
final class TopicPlanner {
  private final BlockPlanner blocks;
  private final SlideContext context;
  private final List<SlideDraft> drafts = new ArrayList<>();

  TopicPlanner(SlideContext context, BlockPlanner blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  /** The slides of some blocks; at least one, even when they are none. */
  List<Slide> slides(List<Block> content, SlideHead head) {
    List<Slide> slides = new ArrayList<>();
    List<Block> group = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof Block.SlideBreak) {
        slides.addAll(group(group, head));
        group.clear();
      } else {
        group.add(block);
      }
    }
    if (!group.isEmpty() || slides.isEmpty()) {
      slides.addAll(group(group, head));
    }
    return slides;
  }

  private List<Slide> group(List<Block> group, SlideHead head) {
    drafts.clear();
    drafts.add(new SlideDraft());
    boolean onlyParagraphs =
        group.stream()
            .filter(block -> Shown.of(block) == Shown.ON_SLIDE)
            .allMatch(Block.Paragraph.class::isInstance);
    for (Block block : group) {
      switch (Shown.of(block)) {
        case ON_SLIDE -> sort(block, onlyParagraphs);
        case IN_NOTES -> drafts.getLast().forTeacher.add(block);
        case LEFT_OUT, PRINT_ONLY -> {}
      }
    }
    List<Slide> slides = new ArrayList<>();
    drafts.forEach(draft -> slides.addAll(finish(draft, head)));
    return slides;
  }

  private void sort(Block block, boolean onlyParagraphs) {
    switch (block) {
      case Block.Paragraph paragraph -> {
        boolean shown = onlyParagraphs || paragraph.attributes().medium() == Medium.DECK;
        if (shown) {
          next(drafts.getLast().takesText()).text.add(paragraph);
        } else {
          drafts.getLast().hidden.add(paragraph);
        }
      }
      case Block.SubHeading heading -> next(drafts.getLast().takesText()).text.add(heading);
      case Block.ItemList list -> next(drafts.getLast().takesText()).text.add(list);
      case Block.Figure figure -> next(drafts.getLast().takesFigure()).figure = figure;
      case Block.Quotation quotation ->
          next(drafts.getLast().takesQuotation()).quotations.add(quotation);
      case Block other -> next(drafts.getLast().onlyLeadsIn()).alone = other;
    }
  }

  private SlideDraft next(boolean same) {
    if (!same) {
      drafts.add(new SlideDraft());
    }
    return drafts.getLast();
  }

  private List<Slide> finish(SlideDraft draft, SlideHead head) {
    List<TextParagraph> spoken = new ArrayList<>();
    draft.hidden.forEach(block -> spoken.addAll(blocks.lines().inNotes(block)));
    boolean build = draft.text.stream().anyMatch(block -> block.attributes().build());
    List<Slide> slides = shown(draft, build ? head.built() : head);
    draft.forTeacher.forEach(block -> spoken.addAll(blocks.lines().inNotes(block)));
    context.takeSources();
    if (slides.isEmpty()) {
      slides.add(blocks.body(List.of(), head));
    }
    slides.set(0, Frames.withNotes(slides.getFirst(), spoken));
    return slides;
  }

  private List<Slide> shown(SlideDraft draft, SlideHead head) {
    Block alone = draft.alone;
    if (alone != null) {
      List<Run> leadIn = new ArrayList<>();
      blocks.text().paragraphs(draft.text).forEach(line -> leadIn.addAll(line.runs()));
      return new ArrayList<>(blocks.slides(alone, head.with(leadIn)));
    }
    if (!draft.quotations.isEmpty()) {
      return new ArrayList<>(List.of(blocks.quotations(draft.quotations, head)));
    }
    Block.Figure figure = draft.figure;
    return new ArrayList<>(
        List.of(
            figure == null
                ? blocks.body(draft.text, head)
                : blocks.picture(draft.text, figure, head)));
  }
}

package kyozai.lesson;

import java.util.List;
import java.util.function.Predicate;

/** The blocks that stand inside other blocks. */
public final class InnerBlocks {
  private InnerBlocks() {}

  /**
   * The blocks directly inside a block, in reading order; not what is said aloud, and not what
   * stands for other blocks in plain wording.
   *
   * @param open whether entries with some attributes are read
   */
  public static List<Block> of(Block block, Predicate<Attributes> open) {
    return switch (block) {
      case Block.ItemList list -> children(list.items(), open);
      case Block.Quotation quotation -> opened(quotation.content(), open);
      case Block.Comparison comparison ->
          comparison.columns().stream()
              .flatMap(column -> children(column.cells(), open).stream())
              .toList();
      case Block.Faq faq ->
          faq.entries().stream()
              .filter(entry -> open.test(entry.attributes()))
              .flatMap(entry -> opened(entry.answer(), open).stream())
              .toList();
      case Block.Quiz quiz ->
          quiz.questions().stream()
              .map(Question::common)
              .filter(common -> open.test(common.attributes()))
              .flatMap(common -> opened(common.body(), open).stream())
              .toList();
      case Block.Activity activity -> opened(activity.task(), open);
      case Block.Paragraph paragraph -> List.of();
      case Block.SubHeading heading -> List.of();
      case Block.DataTable table -> List.of();
      case Block.Figure figure -> List.of();
      case Block.CodeSample code -> List.of();
      case Block.SpokenText spoken -> List.of();
      case Block.Timeline timeline -> List.of();
      case Block.Glossary glossary -> List.of();
      case Block.BigQuestion question -> List.of();
      case Block.BigNumber number -> List.of();
      case Block.Chart chart -> List.of();
      case Block.PlainWording plain -> List.of();
      case Block.SlideBreak slideBreak -> List.of();
    };
  }

  private static List<Block> children(List<Block.Item> items, Predicate<Attributes> open) {
    return items.stream()
        .filter(item -> open.test(item.attributes()))
        .flatMap(item -> opened(item.children(), open).stream())
        .toList();
  }

  private static List<Block> opened(List<Block> blocks, Predicate<Attributes> open) {
    return blocks.stream().filter(block -> open.test(block.attributes())).toList();
  }
}

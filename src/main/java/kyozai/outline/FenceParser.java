package kyozai.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * {@code ::: name {…}} … {@code :::}. The parser asks the outermost open block first, so an outer
 * fence looks whether an inner one, or code, is still open before it takes a line for itself.
 */
final class FenceParser extends AbstractBlockParser {
  private static final Pattern CLOSING = Pattern.compile(":{3,}\\s*");
  private static final Pattern OPENING =
      Pattern.compile(":{3,}[ \\t　]*([^\\s{:　]*)[ \\t　]*(.*?)[ \\t　]*:*\\s*");
  private static final Pattern SECTION_OR_TOPIC = Pattern.compile("#{1,2}([ \\t].*)?");

  private final Nodes.Fence fence;

  private FenceParser(Nodes.Fence fence) {
    this.fence = fence;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block block) {
    return true;
  }

  @Override
  public Block getBlock() {
    return fence;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    String line = rest(state);
    boolean closing = CLOSING.matcher(line).matches();
    if (!closing && !SECTION_OR_TOPIC.matcher(line).matches()) {
      return BlockContinue.atIndex(state.getIndex());
    }
    if (innerBlockTakes(state, closing)) {
      return BlockContinue.atIndex(state.getIndex());
    }
    if (closing) {
      fence.close();
      return BlockContinue.finished();
    }
    return BlockContinue.none();
  }

  /** Whether code, or for a closing line another fence, is open inside and reached by the line. */
  private boolean innerBlockTakes(ParserState state, boolean closing) {
    boolean wanted = false;
    boolean reached = true;
    for (Node node = state.getActiveBlockParser().getBlock();
        node != null && node != fence;
        node = node.getParent()) {
      boolean taker = node instanceof FencedCodeBlock || (closing && node instanceof Nodes.Fence);
      if (taker) {
        wanted = true;
        reached = true;
      } else if (node instanceof ListItem && state.getIndent() < 2) {
        reached = false;
      } else if (node instanceof BlockQuote) {
        reached = false;
      }
    }
    return wanted && reached;
  }

  private static String rest(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
  }

  /** Recognises opening lines, also right under a paragraph. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence content = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (start + 3 > content.length() || content.charAt(start) != ':') {
        return BlockStart.none();
      }
      String line = rest(state);
      if (!line.startsWith(":::")) {
        return BlockStart.none();
      }
      if (CLOSING.matcher(line).matches()) {
        return BlockStart.of(new StrayFenceParser()).atIndex(content.length());
      }
      Matcher opening = OPENING.matcher(line);
      if (!opening.matches()) {
        return BlockStart.none();
      }
      return BlockStart.of(new FenceParser(fence(opening.group(1), opening.group(2))))
          .atIndex(content.length());
    }

    private static Nodes.Fence fence(String name, String behind) {
      AttributeList attributes = AttributeSyntax.at(behind, 0).orElse(AttributeList.NONE);
      String rest = behind.substring(attributes.written().length()).strip();
      boolean pandoc = name.isEmpty() && !attributes.classes().isEmpty();
      return new Nodes.Fence(pandoc ? attributes.classes().get(0) : name, attributes, rest);
    }
  }

  private static final class StrayFenceParser extends AbstractBlockParser {
    private final Nodes.StrayFence block = new Nodes.StrayFence();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }
}

package kyozai.outline;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** The syntax tree's nodes for what Markdown does not know. */
final class Nodes {
  private Nodes() {}

  /** A fenced div. */
  static final class Fence extends CustomBlock {
    private final String name;
    private final AttributeList attributes;
    private final String rest;
    private boolean closed;

    Fence(String name, AttributeList attributes, String rest) {
      this.name = name;
      this.attributes = attributes;
      this.rest = rest;
    }

    String name() {
      return name;
    }

    AttributeList attributes() {
      return attributes;
    }

    /** What else stood on the opening line. */
    String rest() {
      return rest;
    }

    boolean isClosed() {
      return closed;
    }

    void close() {
      closed = true;
    }
  }

  /** A closing fence that closes nothing. */
  static final class StrayFence extends CustomBlock {}

  /** A base with its reading. */
  static final class RubyNode extends CustomNode {
    private final String base;
    private final String reading;

    RubyNode(String base, String reading) {
      this.base = base;
      this.reading = reading;
    }

    String base() {
      return base;
    }

    String reading() {
      return reading;
    }
  }

  /** Braces that parse as attributes; text unless something takes them. */
  static final class BracesNode extends CustomNode {
    private final AttributeList attributes;

    BracesNode(AttributeList attributes) {
      this.attributes = attributes;
    }

    AttributeList attributes() {
      return attributes;
    }
  }

  /** {@code [text]{…}}. */
  static final class SpanNode extends CustomNode {
    private final AttributeList attributes;

    SpanNode(AttributeList attributes) {
      this.attributes = attributes;
    }

    AttributeList attributes() {
      return attributes;
    }
  }

  /** A run of {@code *} or {@code =} that is paired among its siblings later. */
  static final class MarkNode extends CustomNode {
    private final char sign;
    private final int length;
    private final boolean opens;
    private final boolean closes;

    MarkNode(char sign, int length, boolean opens, boolean closes) {
      this.sign = sign;
      this.length = length;
      this.opens = opens;
      this.closes = closes;
    }

    char sign() {
      return sign;
    }

    int length() {
      return length;
    }

    boolean opens() {
      return opens;
    }

    boolean closes() {
      return closes;
    }
  }
}

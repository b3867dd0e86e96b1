package kyozai.write.pptx.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A part of a template that goes into each deck, under a name of the program's own. */
public final class KeptPart {
  private final String name;
  private final String type;
  private final byte[] content;
  private final List<Relation> relations;

  /** A part; its bytes are not copied and must not be changed. */
  KeptPart(String name, String type, byte[] content, List<Relation> relations) {
    this.name = name;
    this.type = type;
    this.content = content;
    this.relations = List.copyOf(relations);
  }

  /** Its name, with a leading slash. */
  public String name() {
    return name;
  }

  /** Its content type. */
  public String type() {
    return type;
  }

  /** What it refers to: other kept parts and web addresses. */
  public List<Relation> relations() {
    return relations;
  }

  /** Writes its bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }
}

package kyozai.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kyozai.typography.Advances;
import kyozai.typography.FontFace;
import kyozai.typography.StandIn;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The bundled fonts; each file is parsed once a process, and only when it is asked for. */
public final class FontBook {
  /** The name of what stands in, when text is measured, for a font that is not bundled. */
  public static final String STAND_IN = "stand-in";

  private static final String FOLDER = "/kyozai/assets/fonts/";
  private static final List<String> NAMES = List.of("biz-ud-pgothic");
  private static final Map<String, FontFamily> FAMILIES = new ConcurrentHashMap<>();
  private static final Map<String, FontFace> FACES = new ConcurrentHashMap<>();

  private FontBook() {}

  /** The names of the bundled families. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * A bundled family.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public static FontFamily family(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no font " + name);
    }
    return FAMILIES.computeIfAbsent(name, FontBook::read);
  }

  /** The regular or bold face of a family. */
  public static FontFace face(String name, boolean bold) {
    return FACES.computeIfAbsent(path(name, bold), path -> FontFace.read(bytes(path)));
  }

  /** The bytes of the regular or bold face of a family, read anew at each call. */
  public static byte[] file(String name, boolean bold) {
    return bytes(path(name, bold));
  }

  /** What is measured as a stand-in is drawn with the first family. */
  private static String path(String name, boolean bold) {
    String drawn = name.equals(STAND_IN) ? NAMES.getFirst() : name;
    FontFamily family = family(drawn);
    return drawn + "/" + (bold ? family.boldFile() : family.regularFile());
  }

  /** The widths to measure with: those of a bundled face, or wider ones in place of another. */
  public static Advances advances(String name, boolean bold) {
    return name.equals(STAND_IN) ? new StandIn(face(NAMES.getFirst(), bold)) : face(name, bold);
  }

  private static FontFamily read(String name) {
    Load load = new Load(LoadSettings.builder().build());
    String text = new String(bytes(name + "/font.yaml"), StandardCharsets.UTF_8);
    if (load.loadFromString(text) instanceof Map<?, ?> values) {
      return new FontFamily(
          name,
          String.valueOf(values.get("family")),
          String.valueOf(values.get("version")),
          String.valueOf(values.get("license")),
          String.valueOf(values.get("regular")),
          String.valueOf(values.get("bold")));
    }
    throw new IllegalStateException("font.yaml of " + name + " is no mapping");
  }

  private static byte[] bytes(String path) {
    try (InputStream in = FontBook.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

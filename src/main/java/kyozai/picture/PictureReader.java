package kyozai.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Finds the pictures of a lesson in its folder, and reads them as slides and print need them. */
public final class PictureReader {
  /** The largest picture that is read, in bytes. */
  private static final long MAX_BYTES = 50L * 1024 * 1024;

  private PictureReader() {}

  /**
   * The picture that an outline names; empty with an error when there is none, an empty frame with
   * a warning when it cannot be shown.
   *
   * @param folder of the outline; nothing outside it is read
   * @param name the path as written, relative to the folder
   * @param position of the figure, for messages
   */
  public static Checked<Optional<Picture>> read(Path folder, String name, Position position) {
    if (name.matches("(?i)[a-z][a-z0-9+.-]+:.*") || name.startsWith("//")) {
      return failed("picture-address", position, Messages.network(name));
    }
    try {
      Path root = folder.toRealPath();
      Path written = root.resolve(name.replace('\\', '/')).normalize();
      if (!written.startsWith(root)) {
        return failed("picture-outside", position, Messages.outside(name));
      }
      Path file = sameName(written);
      if (!Files.isRegularFile(file)) {
        return failed("picture-missing", position, Messages.missing(name));
      }
      if (!file.toRealPath().startsWith(root)) {
        return failed("picture-outside", position, Messages.outside(name));
      }
      return isSvg(file) ? svg(root, file, name, position) : raster(file, name, null, position);
    } catch (IOException | InvalidPathException e) {
      return failed("picture-missing", position, Messages.missing(name));
    }
  }

  /** Names match in NFC: files that came from a Mac may hold が as two characters. */
  private static Path sameName(Path written) throws IOException {
    Path folder = written.getParent();
    if (Files.exists(written) || folder == null || !Files.isDirectory(folder)) {
      return written;
    }
    String wanted = normal(written);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> normal(file).equals(wanted)).sorted().findFirst().orElse(written);
    }
  }

  private static String normal(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
  }

  private static Checked<Optional<Picture>> svg(
      Path root, Path file, String name, Position position) throws IOException {
    String base = file.getFileName().toString().replaceAll("(?i)\\.svg$", "");
    Path beside = file.resolveSibling(base + ".png");
    if (!Files.isRegularFile(beside) || !beside.toRealPath().startsWith(root)) {
      return failed("picture-svg", position, Messages.svgAlone(name, base + ".png"));
    }
    if (Files.size(file) > MAX_BYTES) {
      return failed("picture-too-large", position, Messages.tooLarge(name));
    }
    return raster(beside, name, Files.readAllBytes(file), position);
  }

  private static Checked<Optional<Picture>> raster(
      Path file, String name, byte @Nullable [] svg, Position position) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      return failed("picture-too-large", position, Messages.tooLarge(name));
    }
    byte[] bytes = Files.readAllBytes(file);
    return new FitPicture(name, bytes, svg, position).read();
  }

  private static boolean isSvg(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  private static Checked<Optional<Picture>> failed(
      String code, Position position, List<Bilingual> texts) {
    Bilingual[] hints = texts.subList(1, texts.size()).toArray(new Bilingual[0]);
    Diagnostic diagnostic = Diagnostic.error(code, position, texts.get(0), hints);
    return new Checked<>(Optional.empty(), List.of(diagnostic));
  }

  /** A message and how to mend it. */
  private static final class Messages {
    static List<Bilingual> network(String name) {
      return List.of(
          Bilingual.of(
              "図「" + name + "」はネットワーク上にあります。ネットワークからは読み込みません。",
              "The picture “" + name + "” is on a network; nothing is fetched from there."),
          Bilingual.of(
              "図を保存して、教材のフォルダーの images に置いてください。",
              "Save it into the images folder of the lesson."));
    }

    static List<Bilingual> outside(String name) {
      return List.of(
          Bilingual.of(
              "図「" + name + "」は教材のフォルダーの外にあります。",
              "The picture “" + name + "” is outside the lesson's folder."),
          Bilingual.of("図を教材のフォルダーの中に写してください。", "Copy it into the lesson's folder."));
    }

    static List<Bilingual> missing(String name) {
      return List.of(
          Bilingual.of("図「" + name + "」が見つかりません。", "The picture “" + name + "” was not found."),
          Bilingual.of(
              "教材のファイルから見た場所と、ファイル名を確かめてください。",
              "Check its name, and its path as seen from the outline."));
    }

    static List<Bilingual> svgAlone(String name, String png) {
      return List.of(
          Bilingual.of(
              "SVGの図「" + name + "」には、同じ名前のPNGも要ります。",
              "The SVG picture “" + name + "” needs a PNG of the same name."),
          Bilingual.of(
              "PNGに書き出した「" + png + "」を同じ場所に置いてください。",
              "Export it as “" + png + "” and put that beside it."));
    }

    static List<Bilingual> tooLarge(String name) {
      return List.of(
          Bilingual.of(
              "図「" + name + "」は50 MBを超えています。", "The picture “" + name + "” is larger than 50 MB."),
          Bilingual.of("小さくして保存し直してください。", "Save a smaller copy."));
    }
  }
}

package kyozai.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.picture.Picture;
import kyozai.picture.PictureReader;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads a picture that stands alone in a paragraph. */
final class FigureReader {
  private static final Set<String> OWN = Set.of("credit", "width");

  private final Reading reading;
  private final Map<String, Picture> pictures = new HashMap<>();

  FigureReader(Reading reading) {
    this.reading = reading;
  }

  static boolean isPicture(List<Node> nodes) {
    return nodes.size() == 1 && nodes.get(0) instanceof Image;
  }

  Block read(List<Node> nodes, AttributeList list, Position position) {
    Image image = (Image) nodes.get(0);
    String alt = Inlines.plain(reading.inlines(InlineConverter.children(image)));
    List<Inline> caption =
        image.getTitle() == null ? List.of() : reading.phrase(image.getTitle(), position);
    if (alt.isBlank()) {
      reading
          .findings()
          .warning(
              "figure-without-alt",
              position,
              Bilingual.of(
                  "図「" + image.getDestination() + "」に説明がありません。",
                  "The figure “" + image.getDestination() + "” has no description."),
              Bilingual.of(
                  "「![何の図か](…)」のように書いてください。見えない人にも伝わります。",
                  "Write “![what it shows](…)” for those who cannot see it."));
    }
    Checked<Optional<Picture>> picture = picture(image.getDestination(), position);
    picture.diagnostics().forEach(reading.findings()::add);
    var attributes = reading.common(list, position, OWN);
    List<Inline> labelled = new ArrayList<>(caption);
    reading.attributes().badge(list, position).ifPresent(labelled::add);
    String credit = list.values().get("credit");
    if (picture.value().isEmpty()) {
      List<Inline> kept = new ArrayList<>(List.of(new Inline.Text(alt)));
      kept.add(new Inline.Text(" "));
      kept.addAll(labelled);
      kept.add(new Inline.Text(credit == null ? "" : " " + credit));
      if (Inlines.plain(kept).isBlank()) {
        kept.add(new Inline.Text(image.getDestination()));
      }
      return new Block.Paragraph(Inlines.tidy(kept), attributes, position);
    }
    if (picture.value().get().isStandIn() && !alt.isBlank()) {
      labelled.add(0, new Inline.Text("[" + alt + "]" + (labelled.isEmpty() ? "" : " ")));
    }
    return new Block.Figure(
        picture.value().get(), alt, labelled, credit, width(list, position), attributes, position);
  }

  /** Each file is read once, however often it is shown. */
  private Checked<Optional<Picture>> picture(String name, Position position) {
    Picture known = pictures.get(name);
    if (known != null) {
      return new Checked<>(Optional.of(known), List.of());
    }
    Checked<Optional<Picture>> read = PictureReader.read(reading.folder(), name, position);
    read.value().ifPresent(picture -> pictures.put(name, picture));
    return read;
  }

  private @Nullable Integer width(AttributeList list, Position position) {
    String width = list.values().get("width");
    if (width == null) {
      return null;
    }
    if (width.matches("([1-9][0-9]?|100)[%％]?")) {
      return Integer.valueOf(width.replaceAll("\\D", ""));
    }
    reading
        .findings()
        .warning(
            "bad-width",
            position,
            Bilingual.of("図の幅「" + width + "」は使えません。", "“" + width + "” is no width of a figure."),
            Bilingual.of("「width=60%」のように書いてください。", "Write it like “width=60%”."));
    return null;
  }
}

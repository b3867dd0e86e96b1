package kyozai.write.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kyozai.theme.Contrast;
import kyozai.theme.Palette;
import kyozai.theme.TextOnGround;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.pptx.SlideInks.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** All text of written decks can be read on what it stands on (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
  static final List<Arguments> CASES = Decks.CASES;

  @ParameterizedTest
  @FieldSource("CASES")
  void everyWordStandsOut(Path outline, String name) throws IOException {
    Theme theme = ThemeReader.read(name);
    PackageGraph graph = new PackageGraph(PackageParts.of(Decks.file(outline, name)));
    Set<String> faults = new TreeSet<>();
    int found = 0;
    for (String slide : graph.under("ppt/slides/")) {
      String layout = graph.targets(slide, "slideLayout").getFirst();
      var document = Objects.requireNonNull(graph.document(slide));
      List<Ink> inks = new SlideInks(graph, layout).of(document);
      found += inks.size();
      inks.forEach(ink -> check(ink, theme, slide, faults));
    }
    for (String layout : graph.under("ppt/slideLayouts/")) {
      var document = Objects.requireNonNull(graph.document(layout));
      new SlideInks(graph, layout).of(document).forEach(ink -> check(ink, theme, layout, faults));
    }
    assertTrue(found > 20, "no text found");
    assertEquals("", String.join("\n", faults));
  }

  private static void check(Ink ink, Theme theme, String part, Set<String> faults) {
    Palette palette = theme.palette();
    double least = ink.isLarge() ? Contrast.LARGE : Contrast.TEXT;
    double wanted = ink.color().equals(palette.ink()) ? Contrast.ENHANCED : least;
    double contrast = Contrast.ratio(ink.color(), ink.ground());
    if (contrast < wanted) {
      faults.add(part + ": " + ink + " " + contrast);
    }
    if (!known(theme).contains(ink.color() + " on " + ink.ground())) {
      faults.add(part + ": the theme does not check " + ink);
    }
  }

  private static Set<String> known(Theme theme) {
    Palette palette = theme.palette();
    return TextOnGround.all(theme).stream()
        .map(pair -> pair.text().in(palette) + " on " + pair.ground().in(palette))
        .collect(Collectors.toSet());
  }
}

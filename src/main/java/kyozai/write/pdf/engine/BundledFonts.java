package kyozai.write.pdf.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.css.sheet.FontFaceRule;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;

/** A font resolver that knows the bundled family alone, whatever the style asks for. */
final class BundledFonts extends ITextFontResolver {
  private static final int FIRST_BOLD_WEIGHT = 600;

  private final FontSet fonts;

  BundledFonts(FontSet fonts) {
    this.fonts = fonts;
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    boolean bold = convertWeightToInt(wanted.fontWeight) >= FIRST_BOLD_WEIGHT;
    return new ITextFSFont(bold ? fonts.bold() : fonts.regular(), wanted.size);
  }

  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }

  @Override
  public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
    // A font named in a style sheet is never read.
  }
}

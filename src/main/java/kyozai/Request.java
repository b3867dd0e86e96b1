package kyozai;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Language;
import kyozai.handout.Part;
import kyozai.print.PrintSettings;
import kyozai.profile.ClassProfile;
import org.jspecify.annotations.Nullable;

/**
 * What shall be made of which outlines.
 *
 * @param outlines files, or lesson folders; at least one
 * @param language which outline of a folder is meant, or null for its only one
 * @param out the folder that receives the documents
 * @param kinds at least one
 * @param theme a theme's name or folder, or null for the choice of the class or the outline
 * @param template a school's own .pptx or .potx for the deck, or null for the theme's layouts
 * @param classes for whom; {@link ClassProfile#STANDARD} when no class is named, at least one
 * @param slidesPerPage of the printed slides: 2, 3, 4, 6 or 9
 * @param still whether nothing in the deck appears at a click
 * @param strict whether a warning counts as an error
 * @param jobs how many lessons are made at the same time, at least 1; fewer where memory is short
 */
public record Request(
    List<Path> outlines,
    @Nullable Language language,
    Path out,
    Set<DocumentKind> kinds,
    @Nullable String theme,
    @Nullable Path template,
    List<ClassProfile> classes,
    int slidesPerPage,
    boolean still,
    boolean strict,
    int jobs) {

  /** The numbers of slides that a page may have. */
  public static final Set<Integer> SLIDES_PER_PAGE = Part.SlideSheet.PER_PAGE;

  /** How many slides a page has unless the teacher asks for something else. */
  public static final int USUAL_SLIDES_PER_PAGE = 6;

  /** A request that uses every processor. */
  public Request(
      List<Path> outlines,
      @Nullable Language language,
      Path out,
      Set<DocumentKind> kinds,
      @Nullable String theme,
      @Nullable Path template,
      List<ClassProfile> classes,
      int slidesPerPage,
      boolean still,
      boolean strict) {
    this(
        outlines,
        language,
        out,
        kinds,
        theme,
        template,
        classes,
        slidesPerPage,
        still,
        strict,
        usualJobs());
  }

  /** A request without a template. */
  public Request(
      List<Path> outlines,
      @Nullable Language language,
      Path out,
      Set<DocumentKind> kinds,
      @Nullable String theme,
      boolean still,
      boolean strict) {
    this(outlines, language, out, kinds, theme, null, still, strict);
  }

  /** A request with the usual number of slides a page. */
  public Request(
      List<Path> outlines,
      @Nullable Language language,
      Path out,
      Set<DocumentKind> kinds,
      @Nullable String theme,
      @Nullable Path template,
      boolean still,
      boolean strict) {
    this(
        outlines,
        language,
        out,
        kinds,
        theme,
        template,
        List.of(ClassProfile.STANDARD),
        USUAL_SLIDES_PER_PAGE,
        still,
        strict);
  }

  /** A request for no class in particular. */
  public Request(
      List<Path> outlines,
      @Nullable Language language,
      Path out,
      Set<DocumentKind> kinds,
      @Nullable String theme,
      @Nullable Path template,
      PrintSettings print,
      int slidesPerPage,
      boolean still,
      boolean strict) {
    this(
        outlines,
        language,
        out,
        kinds,
        theme,
        template,
        List.of(ClassProfile.STANDARD.with(print)),
        slidesPerPage,
        still,
        strict);
  }

  /** Keeps its own collections. */
  public Request {
    outlines = List.copyOf(outlines);
    kinds = Set.copyOf(kinds);
    classes = List.copyOf(classes);
    if (outlines.isEmpty() || kinds.isEmpty() || classes.isEmpty()) {
      throw new IllegalArgumentException("nothing to do");
    }
    if (jobs < 1) {
      throw new IllegalArgumentException(jobs + " jobs");
    }
  }

  /** How many lessons are made at the same time unless the teacher asks for something else. */
  public static int usualJobs() {
    return Runtime.getRuntime().availableProcessors();
  }
}

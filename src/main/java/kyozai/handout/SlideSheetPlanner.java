package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Lesson;
import kyozai.wording.Labels;

/** Plans the slides for pupils, some on each page. */
public final class SlideSheetPlanner {
  private SlideSheetPlanner() {}

  /**
   * The document.
   *
   * @param slides that pupils may have
   * @param perPage 2, 3, 4, 6 or 9
   */
  public static Handout plan(Lesson lesson, List<ShownSlide> slides, int perPage) {
    Labels labels = Labels.of(lesson.info());
    SlideTitles titles = new SlideTitles(lesson, labels);
    List<Part.SlidePicture> pictures = new ArrayList<>();
    slides.forEach(slide -> pictures.add(titles.picture(slide)));
    return new Handout(
        titles.info(labels.slideSheets()),
        List.of(titles.title(), new Part.SlideSheet(perPage, pictures)));
  }
}

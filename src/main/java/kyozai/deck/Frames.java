package kyozai.deck;

import java.util.ArrayList;
import java.util.List;

/** Copies of slides with another frame. */
final class Frames {
  private Frames() {}

  /** The same slide with further notes. */
  static Slide withNotes(Slide slide, List<TextParagraph> notes) {
    Frame old = slide.frame();
    List<TextParagraph> all = new ArrayList<>(old.notes());
    all.addAll(notes);
    return with(slide, noted(old, all));
  }

  /** The same frame under another headline. */
  static Frame under(Frame old, TextBlock headline) {
    return read(old, headline, HeadlineReadings.NONE);
  }

  /** The same frame under another headline with readings above it. */
  static Frame read(Frame old, TextBlock headline, HeadlineReadings readings) {
    return copy(old, old.id(), headline, readings, old.build(), old.notes());
  }

  /** The same frame with other notes. */
  static Frame noted(Frame old, List<TextParagraph> notes) {
    return copy(old, old.id(), old.headline(), old.readings(), old.build(), notes);
  }

  /** The same frame, all of whose body is there from the start. */
  static Frame still(Frame old) {
    return copy(old, old.id(), old.headline(), old.readings(), false, old.notes());
  }

  /** The same frame under another id. */
  static Frame called(Frame old, String id) {
    return copy(old, id, old.headline(), old.readings(), old.build(), old.notes());
  }

  private static Frame copy(
      Frame old,
      String id,
      TextBlock headline,
      HeadlineReadings readings,
      boolean build,
      List<TextParagraph> notes) {
    return new Frame(
        id, headline, readings, old.section(), old.sources(), build, notes, old.position());
  }

  /** The frame of a second part of a slide: the notes stay with the first. */
  static Frame withoutNotes(Frame old) {
    return noted(old, List.of());
  }

  /** The same slide with another frame. */
  static Slide with(Slide slide, Frame frame) {
    return switch (slide) {
      case Slide.TitleSlide s -> new Slide.TitleSlide(frame, s.subtitle(), s.details());
      case Slide.AgendaSlide s -> new Slide.AgendaSlide(frame, s.entries());
      case Slide.SectionSlide s ->
          new Slide.SectionSlide(frame, s.number(), s.summary(), s.time(), s.minutes());
      case Slide.BodySlide s -> new Slide.BodySlide(frame, s.body());
      case Slide.FaqSlide s -> new Slide.FaqSlide(frame, s.answer());
      case Slide.PictureSlide s ->
          new Slide.PictureSlide(
              frame, s.body(), s.picture(), s.alt(), s.box(), s.caption(), s.layout());
      case Slide.ComparisonSlide s ->
          new Slide.ComparisonSlide(frame, s.columns(), s.rowLabels(), s.rowTops());
      case Slide.TableSlide s -> new Slide.TableSlide(frame, s.table(), s.caption(), s.alt());
      case Slide.TimelineSlide s ->
          new Slide.TimelineSlide(frame, s.events(), s.table(), s.axis(), s.alt());
      case Slide.ChartSlide s ->
          new Slide.ChartSlide(
              frame, s.chart(), s.table(), s.caption(), s.unitCaption(), s.alt(), s.box());
      case Slide.QuotationSlide s -> new Slide.QuotationSlide(frame, s.quotes());
      case Slide.BigNumberSlide s ->
          new Slide.BigNumberSlide(frame, s.figure(), s.unit(), s.label());
      case Slide.BigQuestionSlide s -> new Slide.BigQuestionSlide(frame, s.kicker());
      case Slide.QuizSlide s ->
          new Slide.QuizSlide(frame, s.body(), s.choices(), s.reason(), s.answered());
      case Slide.ActivitySlide s -> new Slide.ActivitySlide(frame, s.task(), s.minutes(), s.form());
      case Slide.GlossarySlide s -> new Slide.GlossarySlide(frame, s.cards());
      case Slide.CodeSlide s -> new Slide.CodeSlide(frame, s.code());
      case Slide.SourcesSlide s -> new Slide.SourcesSlide(frame, s.entries(), s.forTeacher());
    };
  }
}

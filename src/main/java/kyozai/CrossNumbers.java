package kyozai;

import java.util.List;
import java.util.Map;
import kyozai.deck.Deck;
import kyozai.diagnostic.Position;
import kyozai.handout.Handout;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.SheetItems;
import kyozai.lesson.Lesson;

/** What the documents of a set say about each other: slide 7 = handout 2.3 = worksheet ④. */
final class CrossNumbers {
  private final Lesson lesson;
  private final Handout handout;
  private final Map<Position, String> chapters;
  private final SheetItems items;

  CrossNumbers(Lesson lesson, Handout handout, Handout worksheet) {
    this.lesson = lesson;
    this.handout = handout;
    this.chapters = handout.numbersByPlace();
    this.items = SheetItems.of(lesson, worksheet);
  }

  /** The handout, whose headings name slides and items of the worksheet. */
  Handout handout(Deck deck) {
    return HandoutPlanner.withPlaces(handout, SlideReferences.of(lesson, deck), items);
  }

  /** A worksheet or its key, whose text with blanks names chapters of the handout. */
  Handout sheet(Handout sheet) {
    return items.pointing(sheet, chapters);
  }

  /** The items of the worksheet about a passage. */
  List<String> items(Position place) {
    return items.at(place);
  }

  /** Where a slide's passage is in print, for its notes; possibly empty. */
  String inPrint(Position place) {
    return items.inPrint(place, chapters);
  }
}

package kyozai.profile;

/**
 * The kanji that a class has been taught, by the year up to and with which they are known
 * (学年別漢字配当表, in force since 2020-04-01).
 */
public enum KnownKanji {
  NONE(0),
  GRADE_1(1),
  GRADE_2(2),
  GRADE_3(3),
  GRADE_4(4),
  GRADE_5(5),
  GRADE_6(6),
  /** All 2,136 常用漢字. */
  JOYO(7);

  private final int year;

  KnownKanji(int year) {
    this.year = year;
  }

  /** The last school year whose kanji are known, 0 to 6; 7 for all 常用漢字. */
  public int year() {
    return year;
  }
}

package kyozai.profile;

/**
 * The kanji that a class has been taught, by the year up to and with which they are known
 * (学年別漢字配当表, in force since 2020-04-01).
 */
public enum KnownKanji {
  NONE,
  GRADE_1,
  GRADE_2,
  GRADE_3,
  GRADE_4,
  GRADE_5,
  GRADE_6,
  /** All 2,136 常用漢字. */
  JOYO
}

package kyozai.profile;

/** The kind of school, which decides the words on sheets. */
public enum SchoolStage {
  /** 小学校. */
  PRIMARY,
  /** 中学校. */
  LOWER_SECONDARY,
  /** 高等学校. */
  UPPER_SECONDARY,
  /** After school. */
  ADULT
}

package kyozai.lesson;

/** The stage of school that a lesson is for: 小学校, 中学校, 高等学校; or none, for adults. */
public enum SchoolStage {
  PRIMARY,
  LOWER_SECONDARY,
  UPPER_SECONDARY,
  ADULT
}

package kyozai.lesson;

/** The stage of a lesson that a section belongs to: 導入, 展開, まとめ. */
public enum Stage {
  OPENING,
  MAIN,
  CLOSING
}

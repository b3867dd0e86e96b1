package kyozai.lesson;

/** The three viewpoints of evaluation (中教審報告, 2019-01-21). */
public enum Viewpoint {
  /** 知識・技能. */
  KNOWLEDGE,
  /** 思考・判断・表現. */
  THINKING,
  /** 主体的に学習に取り組む態度. */
  ATTITUDE
}

package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.List;

/**
 * What appears on a slide, one click after the other (ECMA-376 part 1, section 19.5): the plain
 * entrance effect "Appear", which viewers without animation leave out.
 */
final class Clicks {
  private final List<String> targets = new ArrayList<>();
  private final List<Integer> built = new ArrayList<>();
  private int nextId = 3;

  /** A shape appears at the next click. */
  void shape(int id) {
    targets.add("<p:spTgt spid=\"" + id + "\"/>");
  }

  /**
   * The paragraphs of a text shape appear group by group.
   *
   * @param starts the index of the first paragraph of each group, then the number of paragraphs
   */
  void paragraphs(int id, List<Integer> starts) {
    for (int i = 0; i + 1 < starts.size(); i++) {
      targets.add(
          "<p:spTgt spid=\""
              + id
              + "\"><p:txEl><p:pRg st=\""
              + starts.get(i)
              + "\" end=\""
              + (starts.get(i + 1) - 1)
              + "\"/></p:txEl></p:spTgt>");
    }
    built.add(id);
  }

  /** The element behind the shapes of a slide; nothing when nothing appears. */
  String xml() {
    if (targets.isEmpty()) {
      return "";
    }
    StringBuilder effects = new StringBuilder();
    targets.forEach(target -> effects.append(effect(target)));
    StringBuilder builds = new StringBuilder();
    for (int id : built) {
      builds.append("<p:bldP spid=\"" + id + "\" grpId=\"0\" build=\"p\"/>");
    }
    return "<p:timing><p:tnLst><p:par><p:cTn id=\"1\" dur=\"indefinite\" restart=\"never\""
        + " nodeType=\"tmRoot\"><p:childTnLst><p:seq concurrent=\"1\" nextAc=\"seek\">"
        + "<p:cTn id=\"2\" dur=\"indefinite\" nodeType=\"mainSeq\"><p:childTnLst>"
        + effects
        + "</p:childTnLst></p:cTn>"
        + "<p:prevCondLst><p:cond evt=\"onPrev\" delay=\"0\"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>"
        + "</p:prevCondLst><p:nextCondLst><p:cond evt=\"onNext\" delay=\"0\"><p:tgtEl><p:sldTgt/>"
        + "</p:tgtEl></p:cond></p:nextCondLst></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst>"
        + (builds.isEmpty() ? "" : "<p:bldLst>" + builds + "</p:bldLst>")
        + "</p:timing>";
  }

  private String effect(String target) {
    boolean text = target.contains("<p:txEl>");
    String group = text ? " grpId=\"0\"" : "";
    return begin(" fill=\"hold\"", "indefinite")
        + begin(" fill=\"hold\"", "0")
        + begin(
            " presetID=\"1\" presetClass=\"entr\" presetSubtype=\"0\" fill=\"hold\""
                + group
                + " nodeType=\"clickEffect\"",
            "0")
        + "<p:set><p:cBhvr><p:cTn id=\""
        + nextId++
        + "\" dur=\"1\" fill=\"hold\"><p:stCondLst><p:cond delay=\"0\"/></p:stCondLst></p:cTn>"
        + "<p:tgtEl>"
        + target
        + "</p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst>"
        + "</p:cBhvr><p:to><p:strVal val=\"visible\"/></p:to></p:set>"
        + "</p:childTnLst></p:cTn></p:par>".repeat(3);
  }

  private String begin(String attributes, String delay) {
    return "<p:par><p:cTn id=\""
        + nextId++
        + "\""
        + attributes
        + "><p:stCondLst><p:cond delay=\""
        + delay
        + "\"/></p:stCondLst><p:childTnLst>";
  }
}

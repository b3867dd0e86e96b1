package kyozai.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.lesson.Inline;
import kyozai.lesson.Source;

/** What the text refers to: sources that it cites and ids that it links to. */
final class References {
  private record LinkTo(String id, Position position) {}

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final boolean citing;
  private final Findings findings;
  private final Set<String> cited = new LinkedHashSet<>();
  private final List<LinkTo> links = new ArrayList<>();

  /** Without sources in the front matter, what looks like a citation is text. */
  References(List<Source> sources, boolean citing, Findings findings) {
    sources.forEach(source -> this.sources.put(source.id(), source));
    this.citing = citing;
    this.findings = findings;
  }

  /** A citation; ids without a source stay text. */
  List<Inline> cite(List<String> ids, String written, Position position) {
    if (!citing) {
      return List.of(new Inline.Text(written));
    }
    List<String> known = ids.stream().filter(sources::containsKey).toList();
    List<Inline> result = new ArrayList<>();
    for (String id : ids) {
      if (!sources.containsKey(id)) {
        result.add(new Inline.Text("[@" + id + "]"));
        findings.error(
            "unknown-source",
            position,
            Bilingual.of(
                "出典「" + id + "」は先頭の sources: にありません。",
                "The source “" + id + "” is not among “sources:”."),
            NearestName.among(sources.keySet(), id)
                .map(
                    near ->
                        Bilingual.of("「@" + near + "」ではありませんか。", "Did you mean “@" + near + "”?"))
                .orElse(
                    Bilingual.of(
                        "sources: に「" + id + ": {title: …}」を加えてください。",
                        "Add “" + id + ": {title: …}” to “sources:”.")));
      }
    }
    cited.addAll(known);
    if (!known.isEmpty()) {
      result.add(0, new Inline.Citation(known, position));
    }
    return result;
  }

  /** Whether the front matter has sources, so that the text can cite them. */
  boolean areCited() {
    return citing;
  }

  /** Notes a link to an id of this lesson. */
  void link(String id, Position position) {
    links.add(new LinkTo(id, position));
  }

  /** Reports links that lead nowhere and sources that nothing cites. */
  void check(Set<String> ids) {
    for (LinkTo link : links) {
      if (!ids.contains(link.id())) {
        findings.error(
            "unknown-link",
            link.position(),
            Bilingual.of(
                "リンク先「#" + link.id() + "」がこの教材にありません。",
                "Nothing in this lesson has the id “" + link.id() + "”."),
            NearestName.among(ids, link.id())
                .map(
                    near ->
                        Bilingual.of("「#" + near + "」ではありませんか。", "Did you mean “#" + near + "”?"))
                .orElse(
                    Bilingual.of(
                        "見出しの終わりに「{#" + link.id() + "}」と書いてください。",
                        "Write “{#" + link.id() + "}” at the end of a heading.")));
      }
    }
    for (Source source : sources.values()) {
      if (!cited.contains(source.id())) {
        findings.info(
            "unused-source",
            source.position(),
            Bilingual.of(
                "出典「" + source.id() + "」は本文で使われていません。",
                "The source “" + source.id() + "” is not cited."));
      }
    }
  }
}

package kyozai.handout;

import java.util.List;
import java.util.Set;
import kyozai.lesson.Inline;

/** What one document does with running text that another does not. */
interface ProseRules {

  /** What becomes of a key term. */
  Span term(Inline.Cloze term, List<Span> content);

  /** Whether the numbers of the cited sources are printed. */
  boolean cites(Inline.Citation citation);

  /** Whether a link to an id of the outline has its target in the document. */
  boolean leadsTo(String id);

  /**
   * The reading text: terms in bold, all citations.
   *
   * @param deadLinks ids that are not in the document
   */
  record Reading(Set<String> deadLinks) implements ProseRules {
    /** Keeps its own set. */
    public Reading {
      deadLinks = Set.copyOf(deadLinks);
    }

    @Override
    public Span term(Inline.Cloze term, List<Span> content) {
      return new Span.Term(content);
    }

    @Override
    public boolean cites(Inline.Citation citation) {
      return true;
    }

    @Override
    public boolean leadsTo(String id) {
      return !deadLinks.contains(id);
    }
  }

  /** A task: terms in bold; the sheet has no list of sources and no place to lead to. */
  record Task() implements ProseRules {
    @Override
    public Span term(Inline.Cloze term, List<Span> content) {
      return new Span.Term(content);
    }

    @Override
    public boolean cites(Inline.Citation citation) {
      return false;
    }

    @Override
    public boolean leadsTo(String id) {
      return false;
    }
  }

  /** An explanation: its citations lead to the list of sources behind it. */
  record Explaining() implements ProseRules {
    @Override
    public Span term(Inline.Cloze term, List<Span> content) {
      return new Span.Term(content);
    }

    @Override
    public boolean cites(Inline.Citation citation) {
      return true;
    }

    @Override
    public boolean leadsTo(String id) {
      return false;
    }
  }
}

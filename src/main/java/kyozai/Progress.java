package kyozai;

/** Who is told how far a request has come; one call at a time, from any thread. */
@FunctionalInterface
public interface Progress {
  /** Nobody. */
  Progress NONE = (done, all) -> {};

  /**
   * So many lessons are done.
   *
   * @param done from 0
   * @param all lessons for all classes
   */
  void done(int done, int all);
}

package kyozai;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kyozai.Report.LessonReport;

/**
 * Runs the tasks of a request on a number of threads. Of a task that is done only its report is
 * kept, and a fault of the program in one does not stop the others.
 */
final class TaskRunner {
  /** The pool of the JDK has one thread where there are two processors, and would print in turn. */
  private static final Executor UNBOUNDED = work -> Thread.ofPlatform().daemon().start(work);

  /** Bytes of the heap for a task: its slides as XML, its pages as boxes, two parsed fonts. */
  private static final long HEAP_PER_TASK = 48L << 20;

  private final Work work;
  private final Progress progress;
  private final int all;
  private final int workers;
  private final SpareThreads spare;
  private int done;

  private TaskRunner(int all, int threads, Work work, Progress progress) {
    this.work = work;
    this.progress = progress;
    this.all = all;
    this.workers = Math.min(all, threads);
    this.spare = new SpareThreads(threads - workers);
  }

  /** What is done for a task. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param beside runs what may be done at the same time
     */
    LessonReport run(Task task, Executor beside);
  }

  /**
   * Runs tasks, begun in their order. A single one has threads as it likes; several share those
   * that are given, or fewer when there is not the memory for so many.
   *
   * @param wanted the number of threads, at least 1
   * @return one report for each task, in their order
   */
  static List<LessonReport> run(List<Task> tasks, int wanted, Work work, Progress progress) {
    long affordable = Math.max(1, Runtime.getRuntime().maxMemory() / HEAP_PER_TASK);
    int threads = (int) Math.min(wanted, affordable);
    TaskRunner runner = new TaskRunner(tasks.size(), threads, work, progress);
    progress.done(0, tasks.size());
    return tasks.size() == 1
        ? List.of(runner.report(tasks.getFirst(), UNBOUNDED))
        : runner.report(tasks);
  }

  private List<LessonReport> report(List<Task> tasks) {
    var threads = Thread.ofPlatform().daemon().name("kyozai-", 1).factory();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers, threads)) {
      List<CompletableFuture<LessonReport>> reports =
          tasks.stream()
              .map(task -> CompletableFuture.supplyAsync(() -> report(task, spare), pool))
              .toList();
      return reports.stream().map(CompletableFuture::join).toList();
    }
  }

  private LessonReport report(Task task, Executor beside) {
    try {
      return work.run(task, beside);
    } catch (CompletionException e) {
      return task.failed(e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | Error e) {
      return task.failed(e);
    } finally {
      oneMore();
    }
  }

  /** The thread of a worker that finds no more tasks is free for the documents of the last ones. */
  private synchronized void oneMore() {
    done++;
    if (all - done < workers) {
      spare.add();
    }
    progress.done(done, all);
  }
}

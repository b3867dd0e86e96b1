package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Language;
import kyozai.profile.ClassProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskRunnerTest {
  private final AtomicInteger live = new AtomicInteger();
  private final AtomicInteger peak = new AtomicInteger();

  @Test
  void as_many_tasks_are_live_as_there_are_threads_and_no_more() {
    CyclicBarrier together = new CyclicBarrier(3);
    TaskRunner.run(
        tasks(12),
        3,
        (task, beside) -> {
          enter();
          meet(together);
          live.decrementAndGet();
          return done(task);
        },
        Progress.NONE);
    assertEquals(3, peak.get());
  }

  @Test
  void documents_beside_take_no_more_threads_than_there_are() {
    for (int count : List.of(2, 3, 7)) {
      TaskRunner.run(
          tasks(count),
          4,
          (task, beside) -> {
            enter();
            List<CompletableFuture<Void>> documents =
                IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> document(task), beside))
                    .toList();
            live.decrementAndGet();
            documents.forEach(CompletableFuture::join);
            return done(task);
          },
          Progress.NONE);
    }
    assertTrue(peak.get() <= 4, peak::toString);
  }

  /** A document in the thread of its task is no thread more. */
  private void document(Task task) {
    boolean own = Thread.currentThread().getName().startsWith("kyozai-");
    if (!own) {
      enter();
    }
    assertEquals(Language.EN, task.language());
    if (!own) {
      live.decrementAndGet();
    }
  }

  @Test
  void a_single_task_has_threads_as_it_likes() {
    CyclicBarrier together = new CyclicBarrier(4);
    TaskRunner.run(
        tasks(1),
        1,
        (task, beside) -> {
          List<CompletableFuture<Void>> documents =
              IntStream.range(0, 3)
                  .mapToObj(i -> CompletableFuture.runAsync(() -> meet(together), beside))
                  .toList();
          meet(together);
          documents.forEach(CompletableFuture::join);
          return done(task);
        },
        Progress.NONE);
    assertFalse(together.isBroken());
  }

  @Test
  void reports_keep_the_order_given_and_progress_is_told_step_by_step() {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> told = new ArrayList<>();
    List<LessonReport> reports =
        TaskRunner.run(
            tasks(2),
            2,
            (task, beside) -> {
              if (task.given().endsWith("0")) {
                await(second);
              }
              return done(task);
            },
            (done, all) -> {
              told.add(done);
              if (done == 1) {
                second.countDown();
              }
            });
    assertEquals(
        List.of("0", "1"), reports.stream().map(report -> report.outline().toString()).toList());
    assertEquals(List.of(0, 1, 2), told);
  }

  @Test
  void a_fault_of_the_program_is_the_failure_of_its_task_alone() {
    for (int threads : List.of(1, 4)) {
      IllegalStateException fault = new IllegalStateException();
      List<LessonReport> reports =
          TaskRunner.run(
              tasks(5),
              threads,
              (task, beside) ->
                  switch (task.given().toString()) {
                    case "1" -> throw fault;
                    case "2" -> throw new CompletionException(fault);
                    case "3" -> throw new StackOverflowError();
                    default -> done(task);
                  },
              Progress.NONE);
      assertNull(reports.get(0).fault());
      assertSame(fault, reports.get(1).fault());
      assertSame(fault, reports.get(2).fault());
      assertTrue(reports.get(3).fault() instanceof StackOverflowError);
      assertNull(reports.get(4).fault());
      assertTrue(new Report(reports, Duration.ZERO).hasErrors());
    }
  }

  private void enter() {
    peak.accumulateAndGet(live.incrementAndGet(), Math::max);
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LessonReport done(Task task) {
    return task.done(Language.EN, List.of(), List.of());
  }

  private static List<Task> tasks(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Task(
                    Path.of(String.valueOf(i)),
                    ClassProfile.STANDARD,
                    Language.EN,
                    new Checked<>(Optional.empty(), List.of())))
        .toList();
  }
}

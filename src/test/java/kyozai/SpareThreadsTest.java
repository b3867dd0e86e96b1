package kyozai;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpareThreadsTest {
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void work_without_a_spare_thread_is_done_where_it_is_asked_for() {
    SpareThreads threads = new SpareThreads(2);
    CompletableFuture<Thread> first = blocked(threads);
    CompletableFuture<Thread> second = blocked(threads);

    assertSame(Thread.currentThread(), thread(threads));
    threads.add();
    assertNotSame(Thread.currentThread(), thread(threads));
    end.countDown();
    assertNotSame(first.join(), second.join());
  }

  @Test
  void a_thread_is_free_again_when_its_work_is_done_or_has_failed() throws InterruptedException {
    SpareThreads threads = new SpareThreads(1);
    end.countDown();
    blocked(threads).join();
    CompletableFuture.supplyAsync(
            () -> {
              throw new IllegalStateException();
            },
            threads)
        .exceptionally(fault -> Thread.currentThread())
        .join();
    while (thread(threads) == Thread.currentThread()) {
      Thread.sleep(1);
    }
  }

  private CompletableFuture<Thread> blocked(SpareThreads threads) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Thread.currentThread();
        },
        threads);
  }

  private static Thread thread(SpareThreads threads) {
    return CompletableFuture.supplyAsync(Thread::currentThread, threads).join();
  }
}

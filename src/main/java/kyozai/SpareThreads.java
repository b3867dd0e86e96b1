package kyozai;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Does work beside its caller while there are threads to spare, else in the thread of the caller:
 * nothing waits for a thread, so nothing waits for ever.
 */
final class SpareThreads implements Executor {
  private final Semaphore spare;

  SpareThreads(int threads) {
    spare = new Semaphore(threads);
  }

  /** Makes room for one thread more. */
  void add() {
    spare.release();
  }

  @Override
  public void execute(Runnable work) {
    if (!spare.tryAcquire()) {
      work.run();
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                work.run();
              } finally {
                spare.release();
              }
            });
  }
}

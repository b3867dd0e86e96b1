package kyozai.output;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Work that the end of the program waits for, also when a signal ends it. */
final class Unbroken {
  private static final ReadWriteLock END = new ReentrantReadWriteLock();

  static {
    // Waits for all that has begun, and is never unlocked: nothing begins any more.
    Runtime.getRuntime().addShutdownHook(new Thread(END.writeLock()::lock, "kyozai-end"));
  }

  private Unbroken() {}

  static <T> T run(Supplier<T> work) {
    END.readLock().lock();
    try {
      return work.get();
    } finally {
      END.readLock().unlock();
    }
  }
}

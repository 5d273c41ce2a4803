package org.sitrep.job;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.sitrep.briefing.BriefingWriter;
import org.sitrep.workbook.WorkbookWriter;

/**
 * Lets the renderers load what they need while Spring starts and the logs are read: a small night is mostly that.
 *
 * <p>Nothing depends on it. What fails here fails again where it matters, and is told there.
 */
final class Warmup {

    private final CountDownLatch ended;

    private interface Preparing {
        void run() throws IOException;
    }

    private Warmup(CountDownLatch ended) {
        this.ended = ended;
    }

    /** None, for what draws no report, or where there is one processor only. */
    static Warmup none() {
        return new Warmup(new CountDownLatch(0));
    }

    /** Begins, in a thread of its own that keeps no process alive. */
    static Warmup begin() {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return none();
        }
        var ended = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            try {
                List.<Preparing>of(WorkbookWriter::prepare, BriefingWriter::prepare).forEach(Warmup::run);
            } finally {
                ended.countDown();
            }
        });
        return new Warmup(ended);
    }

    /** Waits for its end: two threads that load the same classes from different ends can block each other for ever. */
    void await() {
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Preparing preparing) {
        try {
            preparing.run();
        } catch (IOException | RuntimeException | LinkageError untold) {
            // The first report meets it again.
        }
    }
}

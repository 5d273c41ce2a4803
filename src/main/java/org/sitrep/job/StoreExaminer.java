package org.sitrep.job;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sitrep.store.EntryStore;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoreProbe;
import org.sitrep.store.StoredFile;
import org.springframework.transaction.support.TransactionTemplate;

/** Examines the store and says in one sentence what is wrong with it. Every fault ends with exit code 6. */
final class StoreExaminer {

    private static final Duration LOOK = Duration.ofMillis(100);
    /** How many times as long as a processor may work one waits for it. */
    private static final int MOST_WAITED = 12;

    private final CommitRecord commits;
    private final InputFileStore files;
    private final EntryStore entries;
    private final RejectionStore rejections;
    private final RunStore runs;
    private final StoreProbe probe;
    private final TransactionTemplate transaction;
    private final Duration patience;

    /** @param patience how much of a processor's time the changing of rows may take; waited for twelve times as long */
    StoreExaminer(
            CommitRecord commits,
            InputFileStore files,
            EntryStore entries,
            RejectionStore rejections,
            RunStore runs,
            StoreProbe probe,
            TransactionTemplate transaction,
            Duration patience) {
        this.commits = commits;
        this.files = files;
        this.entries = entries;
        this.rejections = rejections;
        this.runs = runs;
        this.probe = probe;
        this.transaction = transaction;
        this.patience = patience;
    }

    /** What takes no time: whether the store is as new as it was, and can be written. */
    void checkQuickly() {
        commits.read().ifPresent(this::checkNotOlder);
        checkWritable();
    }

    /** The same, and whether it holds every row that it says to hold; returns what was found to be in order. */
    String check() {
        checkQuickly();
        var count = 0;
        var rows = 0L;
        for (var state : FileState.values()) {
            for (var file : files.inState(state)) {
                checkRows(file);
                count++;
                rows += file.state() == FileState.DONE ? file.tally().read() : 0;
            }
        }
        return "The store is in order: " + count + (count == 1 ? " file, " : " files, ") + rows
                + (rows == 1 ? " row" : " rows");
    }

    private void checkNotOlder(LastCommit last) {
        if (!last.runId().isEmpty() && runs.find(last.runId()).isEmpty()) {
            throw damaged("The store is older than it was: it does not know run " + last.runId());
        }
        for (var told : last.files()) {
            var stored = files.find(told.sha256()).orElse(null);
            if (stored == null) {
                throw damaged("The store is older than it was: it does not know " + told.file());
            }
            if (told.isDone() ? stored.state() != FileState.DONE : isBehind(stored, told.rows())) {
                throw damaged("The store is older than it was: it held " + told.rows() + " rows of " + told.file()
                        + " and holds " + stored.tally().read());
            }
        }
    }

    /** A file that turned out unreadable or was refused has rightly lost its rows. */
    private static boolean isBehind(StoredFile stored, long rows) {
        return stored.state() == FileState.PENDING && stored.tally().read() < rows;
    }

    private void checkWritable() {
        var done = new FutureTask<Boolean>(() -> {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                probe.touchAll();
            });
            return true;
        });
        var thread = Thread.ofPlatform().daemon().name("store-probe").start(done);
        try {
            await(done, thread);
        } catch (TimeoutException never) {
            throw damaged("A row of the store cannot be changed: a transaction that died holds it");
        } catch (ExecutionException failure) {
            if (Faults.isDiskFull(failure)) {
                throw new FaultException(ExitCode.FAILED, "The disk is full; nothing was begun", failure);
            }
            throw damaged("The store cannot be changed (" + Faults.words(failure) + ")");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FaultException(ExitCode.STOPPED, "Stopped by a signal", stopped);
        }
    }

    /**
     * H2 tries a row that is held by a dead transaction again and again, without end. So it is the processor's time that
     * counts: on a machine with much other work to do, a store in order may take long, too.
     */
    private void await(FutureTask<Boolean> done, Thread thread)
            throws ExecutionException, InterruptedException, TimeoutException {
        var begun = System.nanoTime();
        while (true) {
            try {
                var unused = done.get(Math.min(patience.toMillis(), LOOK.toMillis()), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                var worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
                var waited = System.nanoTime() - begun;
                if (worked > patience.toNanos() || waited > patience.multipliedBy(MOST_WAITED).toNanos()) {
                    throw notYet;
                }
            }
        }
    }

    private void checkRows(StoredFile file) {
        var tally = file.tally();
        var holdsRows = file.state() == FileState.DONE || file.state() == FileState.PENDING;
        var accepted = holdsRows ? tally.accepted() : 0;
        var written = entries.recordsReadOf(file.id());
        if (written != accepted) {
            throw damaged("A transaction is torn: " + accepted + " rows of " + file.name() + " were accepted, but "
                    + written + " are in the store");
        }
        var rejected = file.state() == FileState.UNREADABLE ? 0 : tally.rejected();
        var noted = rejections.rowsOf(file.id());
        if (noted != rejected) {
            throw damaged("A transaction is torn: " + rejected + " rows of " + file.name() + " were rejected, but "
                    + noted + " are in the store");
        }
    }

    private static FaultException damaged(String finding) {
        return new FaultException(ExitCode.STORE_DAMAGED, finding + ". " + StoreFiles.REMEDY);
    }
}

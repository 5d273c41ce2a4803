package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.StoredFile;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps {@code last-commit.json} beside the store.
 *
 * <p>A store file that lost its end is opened by H2 without a word at an older state. Only something outside the file
 * can tell. The record is written after the commit of which it tells, so the store is never behind it in truth, and it
 * claims nothing that a later run may take back: before a run withdraws rows, the record names whole files only.
 */
final class CommitRecord {

    /** The file's name. */
    static final String FILE = "last-commit.json";

    /** A record a chunk would cost more than the chunk on a slow disk. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path file;
    private final InputFileStore store;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, LastCommit.FileRows> files = new LinkedHashMap<>();
    private String run = "";
    private long writtenAt;

    CommitRecord(Path storeFolder, InputFileStore store) {
        this.file = storeFolder.resolve(FILE);
        this.store = store;
    }

    /** The record; empty if there is none. */
    Optional<LastCommit> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readValue(Files.readString(file), LastCommit.class));
        } catch (JacksonException | NullPointerException damaged) {
            throw new FaultException(
                    ExitCode.STORE_DAMAGED,
                    file + " is damaged, so nobody can tell whether the store is whole. " + StoreFiles.REMEDY,
                    damaged);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Notes that a run begins, or has ended; of files that are half read nothing is claimed. */
    void note(String runId) {
        run = runId;
        files.clear();
        for (var done : store.inState(FileState.DONE)) {
            put(done);
        }
        write();
    }

    /** Notes how far a file is read as soon as the transaction that says so is committed. */
    void noteOnCommit(StoredFile progress) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(progress);
                if (System.nanoTime() - writtenAt > PAUSE.toNanos()) {
                    write();
                }
            }
        });
    }

    private void put(StoredFile stored) {
        var isDone = stored.state() == FileState.DONE;
        if (isDone || stored.state() == FileState.PENDING) {
            files.put(
                    stored.sha256(),
                    new LastCommit.FileRows(
                            stored.name(),
                            stored.sha256(),
                            isDone,
                            stored.tally().read()));
        } else {
            files.remove(stored.sha256());
        }
    }

    private void write() {
        var fresh = file.resolveSibling(FILE + ".new");
        var text = mapper.writeValueAsString(
                new LastCommit(run, files.values().stream().toList()));
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        writtenAt = System.nanoTime();
    }
}

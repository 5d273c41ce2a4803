package org.sitrep.job;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into an output folder, held by one process at a time. The operating system gives it back when the
 * process dies, however it dies, so there are no stale locks.
 */
final class RunLock implements AutoCloseable {

    private static final String FILE = "run.lock";

    /** Windows does not let others read a locked range, so the range lies beyond what the file says of its holder. */
    private static final long LOCKED_BYTE = 1L << 20;

    private static final int PATIENCE = 40;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;
    private final FileLock lock;

    private RunLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param folder the folder of the store
     * @param since now
     * @throws FaultException with {@link ExitCode#LOCKED} if another process holds it; the message says which
     */
    static RunLock take(Path folder, Instant since) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var lock = tryLock(channel);
            if (lock == null) {
                throw new FaultException(
                        ExitCode.LOCKED,
                        "Another run holds the output folder: " + read(channel) + ". Wait for its end");
            }
            write(channel, since);
            return new RunLock(channel, lock);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** Who holds the lock; one who has only just taken it needs a moment to say so. */
    private static String read(FileChannel channel) throws IOException {
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            var buffer = ByteBuffer.allocate(1000);
            channel.read(buffer, 0);
            var holder = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
            if (!holder.isEmpty()) {
                return holder;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return "unknown";
    }

    private static void write(FileChannel channel, Instant since) throws IOException {
        var holder = "{\"pid\": " + ProcessHandle.current().pid() + ", \"host\": \"" + host() + "\", \"since\": \""
                + since + "\"}\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** This process, as others are told of it. */
    static String self() {
        return "sitrep, pid " + ProcessHandle.current().pid() + " on " + host();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "");
        } catch (IOException unknown) {
            return "localhost";
        }
    }
}

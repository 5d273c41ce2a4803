package org.sitrep.workbook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose bytes another thread writes, so that rows are made while the rows before them are deflated. What is
 * written, and in which order, is the same as without it. A few buffers go round between the two threads; whoever is
 * faster waits.
 *
 * <p>Between {@link #close()} and the next stream the target is the caller's alone.
 */
final class WriteBehind extends OutputStream {

    static final String THREAD = "sheet-writer";

    private static final int SIZE = 1 << 19;
    private static final int BUFFERS = 8;

    private final OutputStream target;
    private final BlockingQueue<Buffer> empty = new ArrayBlockingQueue<>(BUFFERS);
    private final BlockingQueue<Buffer> full = new ArrayBlockingQueue<>(BUFFERS + 1);
    private final Thread writer;
    private Buffer buffer = new Buffer(SIZE);
    private boolean closed;
    private volatile @Nullable Throwable failure;

    /** Bytes on their way; one without room says that there are no more. */
    private static final class Buffer {

        private final byte[] bytes;
        private int length;

        Buffer(int size) {
            bytes = new byte[size];
        }
    }

    /** A stream to a target, which it does not close. */
    WriteBehind(OutputStream target) {
        this.target = target;
        for (var number = 1; number < BUFFERS; number++) {
            empty.add(new Buffer(SIZE));
        }
        writer = Thread.ofPlatform().daemon().name(THREAD).start(this::drain);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var from = offset;
        var left = length;
        while (left > 0) {
            var count = Math.min(left, SIZE - buffer.length);
            System.arraycopy(bytes, from, buffer.bytes, buffer.length, count);
            buffer.length += count;
            from += count;
            left -= count;
            if (buffer.length == SIZE) {
                handOver();
            }
        }
    }

    /** Waits until all is written. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            full.put(buffer);
            full.put(new Buffer(0));
            writer.join();
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
        check();
    }

    /** Ends the other thread without waiting for what is under way to be written. */
    void abandon() {
        if (!closed) {
            closed = true;
            stop();
        }
    }

    private void handOver() throws IOException {
        check();
        try {
            full.put(buffer);
            buffer = empty.take();
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private void drain() {
        try {
            for (var next = full.take(); next.bytes.length > 0; next = full.take()) {
                if (failure == null) {
                    write(next);
                }
                next.length = 0;
                empty.put(next);
            }
        } catch (InterruptedException stopped) {
            failure = stopped;
        }
    }

    /** Writes a buffer; after a failure the rest is thrown away, so that the other thread never waits for room. */
    private void write(Buffer next) {
        try {
            target.write(next.bytes, 0, next.length);
        } catch (IOException | RuntimeException | Error broken) {
            failure = broken;
        }
    }

    private void check() throws IOException {
        var broken = failure;
        if (broken instanceof IOException) {
            throw new IOException(broken.getMessage(), broken);
        }
        if (broken != null) {
            throw new IllegalStateException(broken);
        }
    }

    /** Lets the other thread end before the target is closed under it. */
    private IOException interrupted(InterruptedException stopped) {
        closed = true;
        stop();
        Thread.currentThread().interrupt();
        var told = new InterruptedIOException("Stopped while a sheet was written");
        told.initCause(stopped);
        return told;
    }

    private void stop() {
        failure = new IOException("Stopped");
        writer.interrupt();
        var interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.sitrep.intake;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;

/**
 * Makes things in a thread of its own, a few ahead of the one who takes them.
 *
 * <p>They come in the order in which they were made, and what kept the next one from being made comes in its place.
 * {@link #close} ends the thread wherever it is. For one taker.
 *
 * @param <T> what is made
 */
public final class Ahead<T> implements AutoCloseable {

    private final Maker<T> maker;
    private final Predicate<T> isLast;
    private final BlockingQueue<Made<T>> made;
    private final Thread thread;

    /**
     * What makes the things.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Maker<T> {

        /** @throws IOException and whatever else keeps it from making one; it is not asked again */
        T make() throws IOException;
    }

    private sealed interface Made<T> {
        record Thing<T>(T thing) implements Made<T> {}

        record Failure<T>(Throwable cause) implements Made<T> {}
    }

    private Ahead(String name, int most, Maker<T> maker, Predicate<T> isLast) {
        this.maker = maker;
        this.isLast = isLast;
        this.made = new ArrayBlockingQueue<>(most);
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::makeAll);
    }

    /**
     * Starts to make them.
     *
     * @param name the name of the thread
     * @param most how many wait to be taken, at least 1
     * @param maker called by the thread only
     * @param isLast after which one no more is made
     */
    public static <T> Ahead<T> begin(String name, int most, Maker<T> maker, Predicate<T> isLast) {
        var ahead = new Ahead<>(name, most, maker, isLast);
        ahead.thread.start();
        return ahead;
    }

    /**
     * The next one; waits for it. Not to be called after the last one or a failure. An interruption is kept for those who
     * can stop.
     *
     * @throws IOException what the maker threw, as any other failure
     */
    public T next() throws IOException {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return switch (made.take()) {
                        case Made.Thing<T>(var thing) -> thing;
                        case Made.Failure<T>(var cause) -> throw thrown(cause);
                    };
                } catch (InterruptedException stop) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Throws a failure as what it is; it only returns for the compiler's sake. */
    static RuntimeException thrown(Throwable cause) throws IOException {
        switch (cause) {
            case IOException broken -> throw broken;
            case Error error -> throw error;
            case RuntimeException failure -> throw failure;
            default -> throw new IllegalStateException(cause);
        }
    }

    private void makeAll() {
        try {
            T thing;
            do {
                thing = maker.make();
                made.put(new Made.Thing<>(thing));
            } while (!isLast.test(thing));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (Throwable failure) {
            hand(failure);
        }
    }

    private void hand(Throwable failure) {
        try {
            made.put(new Made.Failure<>(failure));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the thread, and waits for its end. */
    @Override
    public void close() {
        thread.interrupt();
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.sitrep.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The part of a stream of characters that is being looked at. Its fields are read in the innermost loops and so are no
 * methods; {@code text} and all positions in it change with every {@link #fill}.
 */
final class CharWindow implements Closeable {

    private final Reader in;
    char[] text = new char[1 << 16];
    /** Where the content that is still wanted starts, and where the content ends. */
    int start;

    int limit;
    /** Whether there is nothing behind the content. */
    boolean ended;

    CharWindow(Reader in) {
        this.in = in;
    }

    /**
     * Moves the content to the front and reads behind it. Positions move by as much as {@code start} does.
     *
     * @return false at the end of the stream
     */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(text, start, text, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit == text.length) {
            text = Arrays.copyOf(text, text.length * 2);
        }
        var read = in.read(text, limit, text.length - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

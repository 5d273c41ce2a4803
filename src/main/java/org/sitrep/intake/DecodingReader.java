package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes to characters. Bytes that the encoding does not have become {@link #BAD_BYTE}, so that the row they stand in
 * can be rejected and the rest of the file still read. A byte order mark at the start is left out.
 */
final class DecodingReader extends Reader {

    /** A noncharacter: no text may hold it, so in decoded text it always means a broken byte. */
    static final char BAD_BYTE = '\uFDD0';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer input = ByteBuffer.allocate(1 << 16);
    private boolean atStart = true;
    private boolean ended;
    private boolean flushed;

    DecodingReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        input.flip();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        // A surrogate pair needs two places; the buffers of this package are never that small.
        var output = CharBuffer.wrap(target, offset, length).slice();
        while (output.position() == 0 && !flushed) {
            decode(output);
            if (atStart && output.position() > 0) {
                atStart = false;
                if (output.get(0) == BYTE_ORDER_MARK) {
                    var rest = output.position() - 1;
                    System.arraycopy(target, offset + 1, target, offset, rest);
                    output.position(rest);
                }
            }
        }
        return output.position() == 0 ? -1 : output.position();
    }

    private void decode(CharBuffer output) throws IOException {
        var result = decoder.decode(input, output, ended);
        if (result.isError()) {
            if (output.hasRemaining()) {
                output.put(BAD_BYTE);
                input.position(input.position() + result.length());
            }
        } else if (result.isUnderflow()) {
            if (ended) {
                flushed = decoder.flush(output).isUnderflow();
            } else {
                fill();
            }
        }
    }

    private void fill() throws IOException {
        input.compact();
        var read = bytes.read(input.array(), input.position(), input.remaining());
        if (read < 0) {
            ended = true;
        } else {
            input.position(input.position() + read);
        }
        input.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

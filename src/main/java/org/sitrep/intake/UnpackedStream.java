package org.sitrep.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes that come out of a compressed file, cut off with an exception once there are too many of them. */
final class UnpackedStream extends FilterInputStream {

    /** Small files may be packed as tightly as they like: a log of a few repeated rows is no attack. */
    private static final long FREE = 16L << 20;

    private final long packedBytes;
    private final IntakeSettings settings;
    private long unpacked;

    UnpackedStream(InputStream unpacking, long packedBytes, IntakeSettings settings) {
        super(unpacking);
        this.packedBytes = packedBytes;
        this.settings = settings;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = super.read(target, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int more) throws IOException {
        unpacked += more;
        if (unpacked > settings.maxUnpackedBytes()) {
            throw new TooLargeException("The file holds more than " + settings.maxUnpackedBytes() + " bytes unpacked");
        }
        if (unpacked > FREE && unpacked / settings.maxRatio() > packedBytes) {
            throw new TooLargeException(
                    "The file unpacks to more than " + settings.maxRatio() + " times its " + packedBytes + " bytes");
        }
    }
}

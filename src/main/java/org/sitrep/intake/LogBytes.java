package org.sitrep.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens the bytes of a log, unpacked. */
final class LogBytes {

    /** What stands between the name of an archive and that of its member. */
    static final String MEMBER_MARK = "!";

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;

    private final IntakeSettings settings;

    LogBytes(IntakeSettings settings) {
        this.settings = settings;
    }

    static boolean isArchive(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Whether the log is a member of an archive. */
    static boolean isMember(LogFile log) {
        return isArchive(log.path());
    }

    /**
     * The bytes of a log.
     *
     * @param bytes unpacked
     * @param counted counts them as {@link LogFile#bytes()} does: those of a compressed file before they are unpacked
     */
    record Opened(InputStream bytes, CountedStream counted) {}

    InputStream open(LogFile log) throws IOException {
        return openCounted(log).bytes();
    }

    Opened openCounted(LogFile log) throws IOException {
        if (isMember(log)) {
            var archive = log.path().getFileName() + MEMBER_MARK;
            var member = new CountedStream(openMember(
                    log.path(), log.name().substring(log.name().lastIndexOf(archive) + archive.length())));
            return new Opened(member, member);
        }
        var file = new CountedStream(Files.newInputStream(log.path()));
        return new Opened(unpacked(file, log.path()), file);
    }

    /** A file by itself. */
    InputStream open(Path path) throws IOException {
        return unpacked(Files.newInputStream(path), path);
    }

    /** What a file is, is told by its first bytes: exports do get compressed under a plain name. */
    private InputStream unpacked(InputStream file, Path path) throws IOException {
        var bytes = new BufferedInputStream(file, BUFFER);
        try {
            bytes.mark(2);
            var gzip = bytes.read() == MAGIC_1 && bytes.read() == MAGIC_2;
            bytes.reset();
            return gzip
                    ? new UnpackedStream(new GZIPInputStream(bytes, BUFFER), Files.size(path), settings)
                    : bytes;
        } catch (IOException | RuntimeException broken) {
            bytes.close();
            throw broken;
        }
    }

    InputStream openMember(Path archive, String member) throws IOException {
        var zip = new ZipFile(archive.toFile());
        try {
            var entry = zip.getEntry(member);
            if (entry == null) {
                throw new ZipException("the archive has no " + Shown.value(member));
            }
            var packed = Math.max(entry.getCompressedSize(), 1);
            return new MemberStream(new UnpackedStream(zip.getInputStream(entry), packed, settings), zip);
        } catch (IOException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    /** Closes the archive with its member. */
    private static final class MemberStream extends FilterInputStream {
        private final ZipFile zip;

        MemberStream(InputStream bytes, ZipFile zip) {
            super(bytes);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}

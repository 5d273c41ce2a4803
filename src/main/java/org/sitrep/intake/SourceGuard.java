package org.sitrep.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.sitrep.model.Rejection;

/** Watches one file while it is read, and words what keeps it from being read. */
final class SourceGuard {

    private static final int LONGEST_CAUSE = 200;

    private final LogFile log;

    SourceGuard(LogFile log) {
        this.log = log;
    }

    /** Refuses a file whose size is not what it was when tonight's files were listed. */
    void checkUnchanged() throws IOException {
        if (LogBytes.isMember(log)) {
            return;
        }
        var now = Files.size(log.path());
        if (now != log.bytes()) {
            throw rejected(
                    Check.FILE_CHANGED,
                    "The file had " + log.bytes() + " bytes when the run began and has " + now
                            + " now; let it be written to its end before the run");
        }
    }

    /** What to throw when the file stops giving bytes. */
    UnreadableLogException unreadable(IOException cause) {
        if (cause instanceof TooLargeException tooLarge) {
            return rejected(
                    Check.FILE_TOO_LARGE,
                    String.valueOf(tooLarge.getMessage()) + "; unpack it by hand and look at it");
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return rejected(
                    Check.FILE_COMPRESSION,
                    "The archive is damaged or cut off (" + words(cause) + "); copy or download it again");
        }
        return rejected(
                Check.FILE_UNREADABLE,
                "The file cannot be read (" + words(cause) + "); check its permissions, or copy it again");
    }

    UnreadableLogException rejected(Check check, String message) {
        return new UnreadableLogException(rejection(log.name(), check, message));
    }

    static Rejection rejection(String file, Check check, String message) {
        return new Rejection(file, 0, 0, 0, null, check.code(), message, "");
    }

    /** What an exception says, without the path, which belongs to this machine. */
    static String words(IOException cause) {
        var kind = cause.getClass().getSimpleName();
        return switch (cause) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException gone -> "it is not there";
            case FileSystemException system -> system.getReason() == null ? kind : system.getReason();
            default -> {
                var message = cause.getMessage();
                yield message == null ? kind
                        : Shown.plain(message.substring(0, Math.min(message.length(), LONGEST_CAUSE)));
            }
        };
    }
}

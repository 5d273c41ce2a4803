package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known to be the same as before without being read again.
 *
 * @param bytes its size
 * @param modified when its content was changed, as it says; programs that copy files set this as they like
 * @param changed when it was changed in truth, which nobody can set; null where the file system does not say
 * @param identity tells the file from another one of the same name; null where the file system does not say
 */
record FileStamp(long bytes, FileTime modified, @Nullable FileTime changed, @Nullable Object identity) {

    /** The stamp of a file; null if it is not there. */
    static @Nullable FileStamp of(Path file) {
        try {
            var unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            var found = Files.readAttributes(file, unix ? "unix:*" : "*");
            return new FileStamp(
                    Files.size(file),
                    Files.getLastModifiedTime(file),
                    time(found, "ctime"),
                    found.get("fileKey"));
        } catch (IOException gone) {
            return null;
        }
    }

    /** Whether it was touched after a time and not later than another; a time in the future proves nothing. */
    boolean isTouched(long after, long until) {
        return isBetween(modified, after, until) || isBetween(changed, after, until);
    }

    boolean isModified(long after, long until) {
        return isBetween(modified, after, until);
    }

    private static boolean isBetween(@Nullable FileTime time, long after, long until) {
        return time != null && time.toMillis() > after && time.toMillis() <= until;
    }

    private static @Nullable FileTime time(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof FileTime time ? time : null;
    }
}

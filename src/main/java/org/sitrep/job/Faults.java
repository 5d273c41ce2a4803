package org.sitrep.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.DamagedContentException;
import org.springframework.boot.context.properties.bind.BindException;

/** Puts failures into one sentence for people. */
final class Faults {

    /** H2's numbers for a store file that is damaged. */
    private static final int H2_CORRUPTED = 90030;

    private static final int H2_IN_USE = 90020;
    private static final int H2_OTHER_VERSION = 90048;

    private Faults() {}

    /** The words of the cause that tells most. */
    static String words(Throwable failure) {
        var known = find(failure, FaultException.class);
        if (known != null) {
            return String.valueOf(known.getMessage());
        }
        var setting = find(failure, BindException.class);
        if (setting != null) {
            return words(setting);
        }
        if (isDiskFull(failure)) {
            return "the disk is full";
        }
        var denied = find(failure, AccessDeniedException.class);
        if (denied != null) {
            return denied.getFile() + " cannot be written: permission denied";
        }
        var readOnly = readOnly(failure);
        if (readOnly != null) {
            return readOnly;
        }
        if (isDamage(failure)) {
            var sql = find(failure, SQLException.class);
            return sql != null && sql.getErrorCode() == H2_OTHER_VERSION
                    ? "The store's file is of another version of the database. " + StoreFiles.REMEDY
                    : "The store's file is damaged. " + StoreFiles.REMEDY;
        }
        var files = find(failure, FileSystemException.class);
        if (files != null) {
            return String.valueOf(files.getMessage());
        }
        if (find(failure, OutOfMemoryError.class) != null) {
            return "memory ran out; give the program more with -Xmx";
        }
        var root = root(failure);
        var message = root.getMessage();
        return message == null || message.isBlank() ? root.getClass().getSimpleName() : firstLine(message);
    }

    /** The exit code that a failure calls for. */
    static ExitCode exitCode(Throwable failure) {
        var known = find(failure, FaultException.class);
        if (known != null) {
            return known.exitCode();
        }
        if (find(failure, BindException.class) != null) {
            return ExitCode.USAGE;
        }
        var sql = find(failure, SQLException.class);
        if (sql != null && sql.getErrorCode() == H2_IN_USE) {
            return ExitCode.LOCKED;
        }
        return isDamage(failure) ? ExitCode.STORE_DAMAGED : ExitCode.FAILED;
    }

    /** Whether the store's file cannot be used any more. */
    static boolean isDamage(Throwable failure) {
        if (find(failure, DamagedContentException.class) != null) {
            return true;
        }
        var sql = find(failure, SQLException.class);
        return sql != null
                && !isDiskFull(failure)
                && find(failure, OutOfMemoryError.class) == null
                && find(failure, AccessDeniedException.class) == null
                && readOnly(failure) == null
                && sql.getErrorCode() != H2_IN_USE
                && (sql.getErrorCode() == H2_CORRUPTED
                        || sql.getErrorCode() == H2_OTHER_VERSION
                        || String.valueOf(sql.getMessage()).contains("MVStoreException")
                        || isH2AtItsWitsEnd(failure));
    }

    /** Bytes that were changed make H2 stumble in many ways, while it opens the file or reads a page. */
    private static boolean isH2AtItsWitsEnd(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var at = cause.getStackTrace();
            if (cause instanceof RuntimeException && at.length > 0 && at[0].getClassName().startsWith("org.h2.")) {
                return true;
            }
            for (var call : at) {
                if (call.getClassName().equals("org.h2.engine.Database") && call.getMethodName().equals("<init>")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The binder knows which setting is wrong; a check of the settings says it by itself. */
    private static String words(BindException setting) {
        var name = setting.getName().toString();
        for (Throwable cause = setting; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException inner) {
                name = inner.getName().toString();
            }
        }
        var message = firstLine(String.valueOf(root(setting).getMessage()));
        return message.startsWith("sitrep.") ? message : name + " cannot be used: " + message;
    }

    static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (cause instanceof IOException
                    && message != null
                    && message.toLowerCase(Locale.ROOT).contains("no space left")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String readOnly(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException broken
                    && String.valueOf(broken.getReason()).toLowerCase(Locale.ROOT).contains("read-only")) {
                return broken.getFile() + " cannot be written: the file system is read-only";
            }
        }
        return null;
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }
}

package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The files of the store, as files. */
final class StoreFiles {

    /** What to do about a damaged store. */
    static final String REMEDY =
            "Nothing was published. 'sitrep rebuild' keeps this store aside and makes a new one from the input";

    /** The name of the store's file. */
    static final String DATABASE = "sitrep.mv.db";
    private static final List<String> ALL = List.of(DATABASE, "sitrep.trace.db", CommitRecord.FILE);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private StoreFiles() {}

    /** Whether there is a store. */
    static boolean exist(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    /** The size of the store; 0 if there is no such file. */
    static long bytes(Path folder) {
        try {
            return exist(folder) ? Files.size(folder.resolve(DATABASE)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** @throws FaultException if the store is gone although something was written into it before */
    static void checkNotLost(Path folder) {
        if (!exist(folder) && Files.exists(folder.resolve(CommitRecord.FILE))) {
            throw new FaultException(
                    ExitCode.STORE_DAMAGED,
                    "The store's file " + folder.resolve(DATABASE)
                            + " is gone. Put it back from a backup; or 'sitrep rebuild' makes a new one from the input");
        }
    }

    /** The name under which a store is kept aside. */
    static String aside(Instant now) {
        return "damaged-" + STAMP.format(now);
    }

    /** Moves the store into a folder of its own beside where it was; does nothing where there is none. */
    static void setAside(Path folder, Instant now) throws IOException {
        var aside = folder.resolve(aside(now));
        for (var name : ALL) {
            var file = folder.resolve(name);
            if (Files.exists(file)) {
                Files.createDirectories(aside);
                Files.move(file, aside.resolve(name));
            }
        }
    }
}

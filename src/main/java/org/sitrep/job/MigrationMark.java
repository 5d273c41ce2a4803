package org.sitrep.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipFile;

/**
 * Says, in a file beside the store, that its tables are being made or changed.
 *
 * <p>H2 commits each such statement by itself. A process that dies between two of them leaves a store that Flyway can
 * neither use nor mend, so that every night after would fail. Whoever opens the store next finds the mark and goes back
 * to what was before: nothing, or the copy that was made. Rows are written only after the mark is gone, so none is lost.
 */
final class MigrationMark {

    /** The file's name. */
    static final String FILE = "migrating";

    private final Path folder;
    private final Path mark;

    /** @param folder the folder of the store */
    MigrationMark(Path folder) {
        this.folder = folder;
        this.mark = folder.resolve(FILE);
    }

    /** Notes that the tables of a new store will be made. */
    void beginNew() throws IOException {
        write("");
    }

    /**
     * Notes that tables will be changed.
     *
     * @param archive a zip archive with the store as it is, in the same folder
     */
    void begin(Path archive) throws IOException {
        force(archive, StandardOpenOption.WRITE);
        write(archive.getFileName().toString());
    }

    /** Notes that all tables are as they should be; nothing if there was nothing to do. */
    void end() throws IOException {
        if (Files.deleteIfExists(mark)) {
            forceFolder();
        }
    }

    /**
     * Goes back to before a migration that did not come to its end; does nothing if none began. To be called under the
     * lock, before the store is opened.
     *
     * @throws FaultException if the copy is gone
     */
    void undo() throws IOException {
        if (!Files.exists(mark)) {
            return;
        }
        var archive = Files.readString(mark).strip();
        if (!archive.isEmpty()) {
            restore(folder.resolve(archive));
        } else if (!Files.exists(folder.resolve(CommitRecord.FILE))) {
            // With that record a run has begun: the mark was gone before, and came back when the power failed.
            Files.deleteIfExists(folder.resolve(StoreFiles.DATABASE));
        }
        end();
    }

    private void restore(Path archive) throws IOException {
        var fresh = folder.resolve(StoreFiles.DATABASE + ".new");
        try (var zip = new ZipFile(archive.toFile())) {
            var entry = zip.getEntry(StoreFiles.DATABASE);
            if (entry == null) {
                throw new FileNotFoundException(archive + " holds no store");
            }
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException gone) {
            throw new FaultException(
                    ExitCode.STORE_DAMAGED,
                    "The program ended while it changed the store's tables, and the copy made before, " + archive
                            + ", cannot be read. " + StoreFiles.REMEDY,
                    gone);
        }
        force(fresh, StandardOpenOption.WRITE);
        Files.move(
                fresh,
                folder.resolve(StoreFiles.DATABASE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    private void write(String archive) throws IOException {
        var fresh = mark.resolveSibling(FILE + ".new");
        Files.writeString(fresh, archive + "\n");
        force(fresh, StandardOpenOption.WRITE);
        Files.move(fresh, mark, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    private void forceFolder() {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException unsupported) {
            // Windows cannot, and need not.
        }
    }
}

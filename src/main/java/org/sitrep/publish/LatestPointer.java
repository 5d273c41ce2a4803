package org.sitrep.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * {@code latest}, which points to the newest issue: a symbolic link, replaced by renaming a new one over it; where the
 * file system has no links, {@code latest.txt} with the folder's name.
 */
final class LatestPointer {

    private static final String LATEST = "latest";

    private final Path output;

    LatestPointer(Path output) {
        this.output = output;
    }

    /** The name of the issue that it points to; empty if it points nowhere. */
    Optional<String> name() throws IOException {
        var link = output.resolve(LATEST);
        var text = output.resolve(LATEST + ".txt");
        var name = "";
        if (Files.isSymbolicLink(link)) {
            name = Files.readSymbolicLink(link).toString();
        } else if (Files.isRegularFile(text)) {
            name = Files.readString(text).strip();
        }
        return Issue.NAME.matcher(name).matches() && Files.isDirectory(output.resolve(name))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Has it point to an issue. */
    void pointTo(String name) throws IOException {
        var link = output.resolve(LATEST);
        var fresh = output.resolve("." + LATEST + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createSymbolicLink(fresh, Path.of(name));
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
                throw new UnsupportedOperationException("Somebody keeps a folder of this name");
            }
            Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException noLinks) {
            writeLatest(fresh, name);
        } catch (IOException noLinks) {
            // Windows refuses links to ordinary users with a plain IOException.
            writeLatest(fresh, name);
        }
    }

    private void writeLatest(Path fresh, String name) throws IOException {
        Files.deleteIfExists(fresh);
        Files.writeString(fresh, name + "\n");
        Files.move(fresh, output.resolve(LATEST + ".txt"), StandardCopyOption.REPLACE_EXISTING);
    }
}

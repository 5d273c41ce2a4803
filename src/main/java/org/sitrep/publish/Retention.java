package org.sitrep.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Removes old issues. What {@code latest} names and the newest issue always stay, and nothing is touched whose name is
 * not that of an issue.
 */
public final class Retention {

    private final Path output;
    private final LatestPointer latest;

    private record Found(String name, Issue.Revision revision) {}

    public Retention(Path output) {
        this.output = output;
        this.latest = new LatestPointer(output);
    }

    /** The names of the issues beyond the newest so many, the oldest first; {@code keep} is at least 1. */
    public List<String> beyond(int keep) throws IOException {
        if (keep < 1) {
            throw new IllegalArgumentException("At least one issue is kept, not " + keep);
        }
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        var named = latest.name().orElse("");
        try (var listed = Files.list(output)) {
            var issues = listed.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> path.getFileName().toString())
                    .flatMap(name -> Issue.revisionNamed(name).map(revision -> new Found(name, revision)).stream())
                    .sorted(Comparator.comparing((Found found) -> found.revision().asOf())
                            .thenComparing(found -> found.revision().number()))
                    .toList();
            return issues.subList(0, Math.max(0, issues.size() - keep)).stream()
                    .map(Found::name)
                    .filter(name -> !name.equals(named))
                    .toList();
        }
    }

    /** Removes an issue that {@link #beyond} named: first its name, at once, then its files. */
    public void remove(String name) throws IOException {
        if (!Issue.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is no issue");
        }
        var doomed = output.resolve(".staging-removed-" + name);
        Files.move(output.resolve(name), doomed);
        Disk.deleteTree(doomed);
    }
}

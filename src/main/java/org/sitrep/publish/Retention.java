package org.sitrep.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Removes old issues. What {@code latest} names and the newest issue always stay, and nothing is touched whose name is
 * not that of an issue.
 */
public final class Retention {

    private final Path output;
    private final Publisher publisher;

    private record Found(String name, LocalDate asOf, int revision) {}

    public Retention(Path output) {
        this.output = output;
        this.publisher = new Publisher(output);
    }

    /** The names of the issues beyond the newest so many, the oldest first; {@code keep} is at least 1. */
    public List<String> beyond(int keep) throws IOException {
        if (keep < 1) {
            throw new IllegalArgumentException("At least one issue is kept, not " + keep);
        }
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        var latest = publisher.latestName().orElse("");
        try (var listed = Files.list(output)) {
            var issues = listed.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> Issue.NAME.matcher(path.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> new Found(
                            name.group(),
                            LocalDate.parse(name.group(1)),
                            name.group(2) == null ? 1 : Integer.parseInt(name.group(2))))
                    .sorted(Comparator.comparing(Found::asOf).thenComparing(Found::revision))
                    .toList();
            return issues.subList(0, Math.max(0, issues.size() - keep)).stream()
                    .map(Found::name)
                    .filter(name -> !name.equals(latest))
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

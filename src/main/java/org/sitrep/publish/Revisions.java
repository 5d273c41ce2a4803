package org.sitrep.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The issues of one day that are in an output folder: {@code 2022-01-13}, {@code 2022-01-13.r2} and so on. */
final class Revisions {

    private static final String MODEL_SUFFIX = ".json";

    private final Path output;

    Revisions(Path output) {
        this.output = output;
    }

    /** Whether a file of an issue is a report model. */
    static boolean isModel(String file) {
        return file.endsWith(MODEL_SUFFIX) && !file.equals(RunJson.FILE);
    }

    /** The number of the latest; 0 for none. */
    int latest(LocalDate asOf) throws IOException {
        try (var listed = Files.list(output)) {
            return listed.flatMap(path -> Issue.revisionNamed(path.getFileName().toString()).stream())
                    .filter(revision -> revision.asOf().equals(asOf))
                    .mapToInt(Issue.Revision::number)
                    .max()
                    .orElse(0);
        }
    }

    /** The latest revision with the same reports, as one of a single country says nothing of the others; 0 for none. */
    int latestWith(List<String> models, LocalDate asOf, int from) throws IOException {
        for (var revision = from; revision > 0; revision--) {
            var folder = output.resolve(Issue.name(asOf, revision));
            if (Files.isDirectory(folder) && models(folder).equals(models)) {
                return revision;
            }
        }
        return 0;
    }

    static List<String> models(Path folder) throws IOException {
        return Disk.files(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(Revisions::isModel)
                .toList();
    }
}

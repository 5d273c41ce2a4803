package org.sitrep.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes finished files of an issue over into the next one. They are copied, not linked, so that whoever writes into one
 * issue does not change another; file systems that can share what is equal do.
 */
public final class CarriedFiles {

    private final Path output;

    public CarriedFiles(Path output) {
        this.output = output;
    }

    /**
     * Copies files of an issue into a staging folder, all or none. What is compared with the run record is the copy.
     *
     * @param folder the folder of the issue
     * @param record its run record
     * @param files the names of the files
     * @throws IOException if one is not there or not as the record says; the message says which
     */
    public void take(String folder, RunRecord record, List<String> files, Path staging) throws IOException {
        if (!Issue.NAME.matcher(folder).matches()) {
            throw new IOException(folder + " is no issue");
        }
        try {
            for (var file : files) {
                take(output.resolve(folder).resolve(file), expected(record, file), staging.resolve(file));
            }
        } catch (IOException | RuntimeException broken) {
            for (var file : files) {
                Files.deleteIfExists(staging.resolve(file));
            }
            throw broken;
        }
    }

    private static void take(Path from, RunRecord.OutputFile expected, Path to) throws IOException {
        if (!Files.isRegularFile(from)) {
            throw new IOException(expected.file() + " is not there");
        }
        Files.copy(from, to);
        if (Files.size(to) != expected.bytes() || !Disk.sha256(to).equals(expected.sha256())) {
            throw new IOException(expected.file() + " is not as it was published");
        }
    }

    private static RunRecord.OutputFile expected(RunRecord record, String file) throws IOException {
        return record.outputs().stream()
                .filter(output -> output.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IOException(file + " is not in the run record"));
    }
}

package org.sitrep.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes run records as {@code run.json} and reads what later runs need of them. */
public final class RunJson {

    /** The name of the file. */
    public static final String FILE = "run.json";

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The record as JSON: ISO dates, unknown as null. */
    public String text(RunRecord record) {
        return mapper.writeValueAsString(record) + "\n";
    }

    /** Writes the record into a folder. */
    void write(RunRecord record, Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), text(record));
    }

    /** The run record in a folder; empty if there is none that can be read. */
    Optional<RunRecord> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readValue(Files.readString(file), RunRecord.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException damaged) {
            return Optional.empty();
        }
    }

    /** Whether every file that the folder's run record lists is there in its full size. */
    boolean isWhole(Path folder) throws IOException {
        var record = read(folder);
        if (record.isEmpty()) {
            return false;
        }
        for (var output : record.get().outputs()) {
            var path = folder.resolve(output.file());
            if (!Files.isRegularFile(path) || Files.size(path) != output.bytes()) {
                return false;
            }
        }
        return true;
    }
}

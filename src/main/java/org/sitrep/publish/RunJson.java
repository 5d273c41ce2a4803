package org.sitrep.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes run records as {@code run.json} and reads what later runs need of them. */
public final class RunJson {

    /** The name of the file. */
    public static final String FILE = "run.json";

    private final JsonMapper mapper = JsonMapper.builder()
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

    /** The content fingerprint of the issue in a folder; empty if the folder has no run record that can be read. */
    Optional<String> contentOf(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(textOf(mapper.readTree(Files.readString(file)).get("content")));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** Whether every file that the folder's run record lists is there in its full size. */
    boolean isWhole(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            for (var output : mapper.readTree(Files.readString(file)).path("outputs")) {
                var path = folder.resolve(output.path("file").asString(""));
                if (!Files.isRegularFile(path)
                        || Files.size(path) != output.path("bytes").asLong(-1)) {
                    return false;
                }
            }
            return true;
        } catch (JacksonException damaged) {
            return false;
        }
    }

    private static @Nullable String textOf(@Nullable JsonNode node) {
        return node == null || !node.isString() ? null : node.asString();
    }
}

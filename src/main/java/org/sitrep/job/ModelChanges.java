package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.job.notice.Notice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the changes box of a report from its published model, as any other program would. */
final class ModelChanges {

    private static final String NONE = "..";

    private final JsonMapper mapper = JsonMapper.builder().build();

    List<Notice.Change> of(Path model) throws IOException {
        try (var in = Files.newInputStream(model)) {
            return mapper.readTree(in).path("changes").valueStream().map(ModelChanges::change).toList();
        } catch (JacksonException broken) {
            throw new IOException(model.getFileName() + " cannot be read", broken);
        }
    }

    private static Notice.Change change(JsonNode change) {
        var why = change.path("text").asString("");
        var reason = change.path("reason").asString("");
        var voice = change.path("voice").asString("");
        var date = change.path("date").asString("");
        return new Notice.Change(
                change.path("label").asString("") + ", " + change.path("place").asString(""),
                change.path("before").path("text").asString(NONE),
                change.path("after").path("text").asString(NONE),
                reason.isBlank() ? why : why + ": " + reason,
                voice.isBlank() ? date : voice + ", " + date);
    }
}

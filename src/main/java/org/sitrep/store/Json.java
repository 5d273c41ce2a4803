package org.sitrep.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists and maps of text in one column; empty ones are null there. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};

    private Json() {}

    static @Nullable String of(Collection<String> values) {
        return values.isEmpty() ? null : MAPPER.writeValueAsString(values);
    }

    static @Nullable String of(Map<String, String> values) {
        return values.isEmpty() ? null : MAPPER.writeValueAsString(values);
    }

    static List<String> list(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, LIST);
    }

    static Map<String, String> map(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, MAP);
    }
}

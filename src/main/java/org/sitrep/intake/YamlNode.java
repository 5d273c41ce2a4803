package org.sitrep.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a profile's YAML, which knows its path for messages.
 *
 * @param path the file and the keys down to here, such as {@code acled.yaml: fields.date}
 * @param json the value
 */
record YamlNode(String path, JsonNode json) {

    /** The value of a key; null if it is absent. */
    @Nullable
    YamlNode get(String key) {
        var value = json.get(key);
        return value == null || value.isNull() ? null
                : new YamlNode(path + (path.endsWith(":") ? " " : ".") + key, value);
    }

    /** The value of a key that must be there. */
    YamlNode require(String key) {
        var value = get(key);
        if (value == null) {
            throw new ProfileException(path + " lacks the key " + key);
        }
        return value;
    }

    /** A scalar as text: YAML's numbers and booleans as they are written. */
    String text() {
        if (!json.isValueNode()) {
            throw wrong("must be a single value");
        }
        return json.asString();
    }

    /** The text of a key, or another if the key is absent. */
    String text(String key, String otherwise) {
        var value = get(key);
        return value == null ? otherwise : value.text();
    }

    boolean isText() {
        return json.isValueNode();
    }

    boolean isList() {
        return json.isArray();
    }

    /** The items of a list, or the one value itself. */
    List<YamlNode> items() {
        if (!json.isArray()) {
            return List.of(this);
        }
        var items = new ArrayList<YamlNode>();
        for (int i = 0; i < json.size(); i++) {
            items.add(new YamlNode(path + "[" + (i + 1) + "]", json.get(i)));
        }
        return items;
    }

    /** The items of the list at a key as text; empty if the key is absent. */
    List<String> texts(String key) {
        var value = get(key);
        return value == null
                ? List.of()
                : value.items().stream().map(YamlNode::text).toList();
    }

    /** The pairs of a mapping, in order. */
    Map<String, YamlNode> pairs() {
        if (!json.isObject()) {
            throw wrong("must be keys with values");
        }
        var pairs = new LinkedHashMap<String, YamlNode>();
        for (var pair : json.properties()) {
            pairs.put(pair.getKey(), new YamlNode(path + "." + pair.getKey(), pair.getValue()));
        }
        return pairs;
    }

    /** Refuses keys that mean nothing: they are slips of the pen. */
    void allowOnly(Set<String> keys) {
        for (var key : pairs().keySet()) {
            if (!keys.contains(key)) {
                throw wrong(
                        "has the unknown key " + key + "; known here are " + String.join(", ", new TreeSet<>(keys)));
            }
        }
    }

    ProfileException wrong(String what) {
        return new ProfileException(path + " " + what);
    }
}

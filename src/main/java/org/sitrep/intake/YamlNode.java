package org.sitrep.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value in a profile's YAML, which knows where it stands for messages.
 *
 * @param places where everything stands in the file
 * @param path the keys down to here, such as {@code fields.date}; empty for the whole
 * @param json the value
 */
record YamlNode(YamlPlaces places, String path, JsonNode json) {

    /** The value of a key; null if it is absent. */
    @Nullable
    YamlNode get(String key) {
        var value = json.get(key);
        return value == null || value.isNull() ? null
                : new YamlNode(places, YamlPlaces.child(path, key), value);
    }

    /** The value of a key that must be there. */
    YamlNode require(String key) {
        var value = get(key);
        if (value == null) {
            throw fault(Check.PROFILE_KEY_MISSING, path, "lacks the key " + key);
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
            items.add(new YamlNode(places, YamlPlaces.item(path, i + 1), json.get(i)));
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
            var at = YamlPlaces.child(path, pair.getKey());
            pairs.put(pair.getKey(), new YamlNode(places, at, pair.getValue()));
        }
        return pairs;
    }

    /** Refuses keys that mean nothing: they are slips of the pen. */
    void allowOnly(Set<String> keys) {
        for (var key : pairs().keySet()) {
            if (!keys.contains(key)) {
                throw unknown("key", key, new TreeSet<>(keys));
            }
        }
    }

    /** A key that means nothing here. */
    ProfileException unknown(String kind, String key, Collection<String> known) {
        var at = places.of(YamlPlaces.child(path, key)) + ": " + Check.PROFILE_KEY_UNKNOWN + ": ";
        return new ProfileException(
                at + subject(path) + " has the unknown " + kind + " " + key + "; known here are "
                        + String.join(", ", known));
    }

    ProfileException wrong(String what) {
        return fault(Check.PROFILE_VALUE, path, what);
    }

    /** The beginning of a message about the value of a key: file, line, column, code and keys. */
    String placeOf(String key) {
        return at(Check.PROFILE_VALUE, YamlPlaces.child(path, key));
    }

    private ProfileException fault(Check check, String at, String what) {
        return new ProfileException(at(check, at) + " " + what);
    }

    private String at(Check check, String at) {
        return places.of(at) + ": " + check + ": " + subject(at);
    }

    private static String subject(String at) {
        return at.isEmpty() ? "the profile" : at;
    }
}

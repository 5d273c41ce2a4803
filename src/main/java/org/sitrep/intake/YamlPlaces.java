package org.sitrep.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where the keys and values of a profile stand in its file, for what is said about them. */
final class YamlPlaces {

    private final String source;
    private final Map<String, String> places = new HashMap<>();

    /** @param source the name of the file */
    YamlPlaces(String source) {
        this.source = source;
    }

    /** What is open while the tokens pass: a mapping with the key in hand, or a list with the number of its item. */
    private static final class Open {
        private final String path;
        private final boolean isList;
        private int item;
        private String key = "";

        Open(String path, boolean isList) {
            this.path = path;
            this.isList = isList;
        }

        String next() {
            if (!isList) {
                return key;
            }
            item++;
            return item(path, item);
        }
    }

    /** Notes the places of a document; the parser stands before its first token. */
    void note(JsonParser tokens) {
        Deque<Open> open = new ArrayDeque<>();
        do {
            var token = tokens.nextToken();
            if (token == null) {
                return;
            }
            note(token, tokens, open);
        } while (!open.isEmpty());
    }

    private void note(JsonToken token, JsonParser tokens, Deque<Open> open) {
        var within = open.peek();
        if (token == JsonToken.PROPERTY_NAME && within != null) {
            within.key = child(within.path, tokens.currentName());
            places.putIfAbsent(within.key, words(tokens.currentTokenLocation()));
        } else if (token.isStructEnd()) {
            open.pop();
        } else {
            var path = within == null ? "" : within.next();
            places.putIfAbsent(path, words(tokens.currentTokenLocation()));
            if (token.isStructStart()) {
                open.push(new Open(path, token == JsonToken.START_ARRAY));
            }
        }
    }

    /** The file, and the line and column of what has these keys, or of the nearest around it that the file has. */
    String of(String path) {
        var at = path;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return source + places.getOrDefault(at, "");
    }

    /** The file, and a place that a parser names. */
    String of(@Nullable TokenStreamLocation at) {
        return source + (at == null ? "" : words(at));
    }

    private static String words(TokenStreamLocation at) {
        return at.getLineNr() < 1 ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String item(String path, int number) {
        return path + "[" + number + "]";
    }
}

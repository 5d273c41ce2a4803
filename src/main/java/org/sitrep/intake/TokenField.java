package org.sitrep.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field that holds one word of a fixed list, or is blank. */
final class TokenField<T> {

    private final Source source;
    private final Check unknown;
    private final String kind;
    private final Map<String, T> tokens = new HashMap<>();
    private final String list;

    /**
     * A field of the words that {@code token} gives to the values.
     *
     * @param unknown the check that any other word fails
     * @param kind what the words are, for messages
     */
    TokenField(Source source, T[] values, Function<T, String> token, Check unknown, String kind) {
        this.source = source;
        this.unknown = unknown;
        this.kind = kind;
        Stream.of(values).forEach(value -> tokens.put(token.apply(value), value));
        this.list = switch (source) {
            // Of a publisher's own codes the message names those that its profile knows.
            case Source.Mapped mapped -> "the codes of the format are "
                    + mapped.values().keySet().stream().sorted().collect(Collectors.joining(", "));
            case Source.Choose choose ->
                "the format knows no such code; correct it, or add it to a profile of your own";
            default -> "write one of " + Stream.of(values).map(token).collect(Collectors.joining(", "));
        };
    }

    /** The word in a row; empty where the cell is blank. */
    String text(Row row) {
        return source.in(row);
    }

    /** The value; null where the cell is blank, or where its word is unknown and a problem was noted. */
    @Nullable
    T read(Row row, RowProblems problems) {
        return of(text(row), problems);
    }

    /** The value of a word; null where it is empty, or where it is unknown and a problem was noted. */
    @Nullable
    T of(String text, RowProblems problems) {
        if (text.isEmpty()) {
            return null;
        }
        var value = tokens.get(text);
        if (value == null) {
            value = tokens.get(text.toLowerCase(Locale.ROOT));
        }
        if (value == null) {
            problems.add(unknown, source.column(), Shown.value(text) + " is no " + kind + "; " + list);
        }
        return value;
    }

    int column() {
        return source.column();
    }
}

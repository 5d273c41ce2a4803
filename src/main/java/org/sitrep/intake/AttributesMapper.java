package org.sitrep.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.model.Attributes;

/** Reads what is kept with one kind of entry beside its fields. */
final class AttributesMapper {

    private static final int MOST_PLAIN = 63;
    /** The attribute that keeps coordinates outside the country. */
    private static final String OUTSIDE = "point_outside";

    private final List<Attribute> attributes;
    private final List<String> alphabet;
    /** Whether a bit each tells which attributes a row has, and none of them shares its name with another. */
    private final boolean isPlain;

    /** The columns of the attributes that are nothing but the text of a cell; of others {@link Source#NO_COLUMN}. */
    private final int[] columns;
    /** The values of the row in hand. */
    private final String[] values;
    /** The names that rows have, by these bits: they are the same in most rows, so rows share them. */
    private final Map<Long, Named> named = new HashMap<>();

    private long lastBits;
    private Named last = Named.NONE;

    /** Names of attributes, in the log's order, and their places in the order of the alphabet. */
    private record Named(List<String> names, int[] alphabetical) {
        static final Named NONE = new Named(List.of(), new int[0]);
    }

    AttributesMapper(List<Attribute> attributes) {
        this.attributes = attributes;
        this.alphabet = Stream.concat(attributes.stream().map(Attribute::name), Stream.of(OUTSIDE))
                .sorted()
                .toList();
        this.isPlain = attributes.size() < MOST_PLAIN && alphabet.stream().distinct().count() == alphabet.size();
        this.columns = attributes.stream().mapToInt(AttributesMapper::column).toArray();
        this.values = new String[attributes.size() + 1];
    }

    private static int column(Attribute attribute) {
        return attribute.source() instanceof Source.Cell(var column, var isCount) && !isCount
                ? column
                : Source.NO_COLUMN;
    }

    /** The attributes of a row; {@code outside} is what there is to keep of coordinates outside the country, or empty. */
    Attributes read(Row row, String outside) {
        return isPlain ? plain(row, outside) : any(row, outside);
    }

    /** The places of the attributes that were read last, in the order of their names. */
    int[] alphabetical() {
        return last.alphabetical();
    }

    private Attributes plain(Row row, String outside) {
        var bits = 0L;
        var size = 0;
        for (var i = 0; i < columns.length; i++) {
            var text = columns[i] == Source.NO_COLUMN
                    ? attributes.get(i).source().in(row)
                    : row.text(columns[i]);
            if (!text.isEmpty()) {
                values[size++] = text;
                bits |= 1L << i;
            }
        }
        if (!outside.isEmpty()) {
            values[size++] = outside;
            bits |= 1L << columns.length;
        }
        if (bits != lastBits) {
            lastBits = bits;
            last = named.computeIfAbsent(bits, this::named);
        }
        return Attributes.of(last.names(), values);
    }

    private Named named(long bits) {
        // Of a kind that Attributes keeps as it is, so that the entries of the log do share it.
        var names = IntStream.rangeClosed(0, attributes.size())
                .filter(i -> (bits >>> i & 1) == 1)
                .mapToObj(i -> i == attributes.size() ? OUTSIDE : attributes.get(i).name())
                .collect(Collectors.toUnmodifiableList());
        return new Named(names, alphabetical(names));
    }

    private int[] alphabetical(List<String> names) {
        return alphabet.stream().mapToInt(names::indexOf).filter(place -> place >= 0).toArray();
    }

    /** Any number of attributes, also of one name: then the last counts. */
    private Attributes any(Row row, String outside) {
        var kept = new LinkedHashMap<String, String>();
        for (var attribute : attributes) {
            var text = attribute.source().in(row);
            if (!text.isEmpty()) {
                kept.put(attribute.name(), text);
            }
        }
        if (!outside.isEmpty()) {
            kept.put(OUTSIDE, outside);
        }
        var found = Attributes.copyOf(kept);
        last = new Named(found.names(), alphabetical(found.names()));
        return found;
    }
}

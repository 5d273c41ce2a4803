package org.sitrep.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few values by name, in order, unchangeable. The names are an object of their own, which all entries of a log may share:
 * a log has a million rows and a dozen names.
 */
public final class Attributes extends AbstractMap<String, String> {

    /** No attributes. */
    public static final Attributes NONE = new Attributes(List.of(), new String[0]);

    private final List<String> names;
    private final String[] values;

    private Attributes(List<String> names, String[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Attributes of these names and values.
     *
     * @param names no name twice; kept and not copied where it is an unchangeable list
     * @param values as many as names
     */
    public static Attributes of(List<String> names, List<String> values) {
        if (names.size() != values.size()) {
            throw new IllegalArgumentException(names.size() + " names and " + values.size() + " values");
        }
        return names.isEmpty() ? NONE : new Attributes(List.copyOf(names), values.toArray(String[]::new));
    }

    /**
     * Attributes of these names and values.
     *
     * @param names no name twice; kept and not copied where it is an unchangeable list
     * @param values as many as names, or more, of which the first are taken; copied
     */
    public static Attributes of(List<String> names, String[] values) {
        return names.isEmpty() ? NONE : new Attributes(List.copyOf(names), Arrays.copyOf(values, names.size()));
    }

    /** The same attributes; the same object where it is of this kind already. */
    public static Attributes copyOf(Map<String, String> map) {
        return map instanceof Attributes same
                ? same
                : of(List.copyOf(map.keySet()), new ArrayList<>(map.values()));
    }

    /** The names, in order. */
    public List<String> names() {
        return names;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        var at = indexOf(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public String getOrDefault(@Nullable Object name, String other) {
        var at = indexOf(name);
        return at < 0 ? other : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    /** The value of the name at a place in {@link #names}. */
    public String value(int place) {
        return values[place];
    }

    /** Mostly asked with the very object that is the name, so that is looked for first. */
    @SuppressWarnings("ReferenceEquality")
    private int indexOf(@Nullable Object name) {
        for (var i = 0; i < values.length; i++) {
            if (names.get(i) == name) {
                return i;
            }
        }
        return names.indexOf(name);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var entry = Map.entry(names.get(next), values[next]);
            next++;
            return entry;
        }
    }
}

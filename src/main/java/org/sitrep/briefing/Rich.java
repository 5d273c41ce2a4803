package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's text in runs.
 *
 * @param runs the runs in reading order
 */
record Rich(List<Run> runs) {

    static final Rich EMPTY = new Rich(List.of());

    Rich {
        runs = List.copyOf(runs);
    }

    static Rich of(String text, Style style) {
        return EMPTY.plus(text, style);
    }

    Rich plus(String text, Style style) {
        return plus(text, style, null);
    }

    Rich plus(String text, Style style, @Nullable Link link) {
        if (text.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(runs);
        more.add(new Run(text, style, link));
        return new Rich(more);
    }

    Rich plus(Rich other) {
        var more = new ArrayList<>(runs);
        more.addAll(other.runs);
        return new Rich(more);
    }

    /** The other text on a line of its own, if there is any. */
    Rich below(Rich other) {
        if (other.isEmpty() || isEmpty()) {
            return plus(other);
        }
        return plus("\n", other.runs.getFirst().style()).plus(other);
    }

    /** The same in another size. */
    Rich scaled(double factor) {
        return new Rich(runs.stream().map(run -> new Run(run.text(), run.style().scaled(factor), run.link())).toList());
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    boolean isLinked() {
        return runs.stream().anyMatch(run -> run.link() != null);
    }

    // Written out, as lines that were set before are found by it: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Rich rich && runs.equals(rich.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }
}

package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells from the first rows of a tagged table whether a column of counts is a running total. */
final class RunningTotals {

    private static final int ENOUGH = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern PLACE = Pattern.compile("#(country|adm|loc|geo)[^+]*(\\+.*)?");

    private final List<List<String>> rows;
    private final List<Integer> places;

    /**
     * @param tags the hashtags
     * @param rows the first rows under them
     */
    RunningTotals(List<String> tags, List<List<String>> rows) {
        this.rows = rows;
        this.places = IntStream.range(0, tags.size())
                .filter(i -> PLACE.matcher(HxlTags.key(tags.get(i))).matches())
                .boxed()
                .toList();
    }

    /**
     * Whether the numbers of a column never fall, neither from the first row to the last of a place nor, in a table that
     * begins with the latest day, from the last to the first; and do rise.
     */
    boolean neverFalls(int column) {
        var series = new LinkedHashMap<List<String>, List<BigDecimal>>();
        for (var row : rows) {
            var value = number(row, column);
            if (value != null) {
                series.computeIfAbsent(place(row), key -> new ArrayList<>()).add(value);
            }
        }
        return isRunning(series, 1) || isRunning(series, -1);
    }

    private static boolean isRunning(Map<List<String>, List<BigDecimal>> series, int direction) {
        var lasting = series.values().stream().filter(values -> values.size() >= ENOUGH).toList();
        return !lasting.isEmpty()
                && lasting.stream().allMatch(values -> IntStream.range(1, values.size())
                        .allMatch(i -> values.get(i).compareTo(values.get(i - 1)) * direction >= 0))
                && lasting.stream().anyMatch(values -> values.getFirst().compareTo(values.getLast()) != 0);
    }

    private List<String> place(List<String> row) {
        return places.stream().filter(i -> i < row.size()).map(row::get).toList();
    }

    private static @Nullable BigDecimal number(List<String> row, int column) {
        var text = column < row.size() ? Cells.code(row.get(column)) : "";
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}

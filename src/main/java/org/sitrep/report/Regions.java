package org.sitrep.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current figures by first-level region, and where towns lie.
 *
 * @param columns the headings of the figures: {@code Detained}, {@code Killed}
 * @param rows one a region, by name
 * @param dots the towns that may become dots on a map: only entries with precise coordinates
 * @param note what a reader must know about the places
 */
public record Regions(List<String> columns, List<Row> rows, List<Dot> dots, String note) {

    public Regions {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        dots = List.copyOf(dots);
    }

    /**
     * The column that a map shows: the first one of which a region has a number; the first one if none has; -1 without
     * columns.
     */
    public int mapped() {
        for (var column = 0; column < columns.size(); column++) {
            if (hasNumber(column)) {
                return column;
            }
        }
        return columns.isEmpty() ? -1 : 0;
    }

    /** What a map shows of a region; null where no number was reported. */
    public @Nullable Amount mapped(Row row) {
        var column = mapped();
        var figure = column < 0 ? null : row.cells().get(column);
        return figure == null || figure.amount().value() == null ? null : figure.amount();
    }

    private boolean hasNumber(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .anyMatch(figure -> figure != null && figure.amount().value() != null);
    }

    /**
     * One region.
     *
     * @param name the region's name
     * @param admin1 the name as logged, by which a map finds it
     * @param cells one a column, null where nothing was reported
     * @param entries the number of entries located in it
     */
    public record Row(String name, String admin1, List<@Nullable KeyFigure> cells, long entries) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    /**
     * A town.
     *
     * @param name its name
     * @param latitude in degrees
     * @param longitude in degrees
     * @param entries the number of entries located there
     */
    public record Dot(String name, double latitude, double longitude, long entries) {}
}

package org.sitrep.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.sitrep.report.KeyFigure;
import org.sitrep.report.SeriesLine;

/** The cells of the sheet of series from which the trend of a figure is drawn: the series that the figure stands in. */
final class Trends {

    /** Fewer points say nothing. */
    private static final int FEWEST = 3;

    private final Map<String, String> rangeByEntry = new HashMap<>();

    /** What makes lines parts of one series. */
    private record Key(
            String category, String group, String definition, String place, String unit, String basis, String issuer) {

        static Key of(SeriesLine line) {
            return new Key(
                    line.category(),
                    line.group(),
                    line.definition(),
                    line.place(),
                    line.unit(),
                    line.basis(),
                    line.issuer());
        }
    }

    /**
     * The trends of the lines of a table.
     *
     * @param sheet the sheet's name
     * @param firstRow the row of the first line
     * @param column the column of the values
     */
    Trends(List<SeriesLine> lines, String sheet, int firstRow, int column) {
        var start = 0;
        for (var end = 1; end <= lines.size(); end++) {
            if (end == lines.size() || !Key.of(lines.get(end)).equals(Key.of(lines.get(start)))) {
                var series = lines.subList(start, end);
                if (series.stream().filter(line -> line.amount().value() != null).count() >= FEWEST) {
                    var range = new CellRangeAddress(firstRow + start, firstRow + end - 1, column, column)
                            .formatAsString(sheet, true);
                    series.forEach(line -> rangeByEntry.put(line.entry().text() + ' ' + line.basis(), range));
                }
                start = end;
            }
        }
    }

    /** The cells of the series of a figure; empty where it has too few points. */
    Optional<String> rangeOf(KeyFigure figure) {
        return figure.entries().stream()
                .findFirst()
                .map(entry -> rangeByEntry.get(entry.text() + ' ' + figure.basis()));
    }
}

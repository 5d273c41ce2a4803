package org.sitrep.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.EntryRef;

/** Charts without the points of withheld figures. */
final class WithheldPoints {

    private final Set<EntryRef> entries = new HashSet<>();

    /** Of the charts beside some tables of series. */
    WithheldPoints(List<SeriesTable> tables) {
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> WithheldFigures.isWithheld(row.amount()))
                .forEach(row -> entries.add(row.entry()));
    }

    /** The charts that still have a point. */
    List<Chart> of(List<Chart> charts) {
        return charts.stream().flatMap(this::of).toList();
    }

    private Stream<Chart> of(Chart chart) {
        return switch (chart) {
            case Chart.Steps steps -> {
                var lines = steps.lines().stream()
                        .map(line -> new Chart.Line(line.label(), points(line.points())))
                        .filter(line -> !line.points().isEmpty())
                        .toList();
                yield lines.isEmpty()
                        ? Stream.empty()
                        : Stream.of(new Chart.Steps(
                                steps.title(), steps.alternative(), steps.label(), steps.place(), steps.unit(), lines));
            }
            case Chart.Bars bars -> of(bars).<Chart>map(left -> left).stream();
        };
    }

    /** The charts of regions that still have a bar. */
    Multiples of(Multiples regions) {
        return new Multiples(
                regions.title(), regions.charts().stream().map(this::of).flatMap(Optional::stream).toList());
    }

    private Optional<Chart.Bars> of(Chart.Bars bars) {
        var left = points(bars.bars());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart.Bars(
                        bars.title(), bars.alternative(), bars.label(), bars.place(), bars.unit(), left));
    }

    private List<Chart.Point> points(List<Chart.Point> points) {
        return points.stream().filter(point -> !isWithheld(point)).toList();
    }

    /** A sum over events of which no more is known than that it is not above a number is one of withheld figures. */
    private boolean isWithheld(Chart.Point point) {
        return point.entry() == null
                ? point.low() == null && Objects.equals(point.value(), point.high())
                : entries.contains(point.entry());
    }
}

package org.sitrep.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Qualifier;

/**
 * Shows withheld figures as words: without low, best and high, and not at all in series and charts, where a place on an
 * axis would pass for a number.
 */
final class WithheldFigures {

    private static final BigDecimal MOST = BigDecimal.valueOf(PublicEdition.FEWEST - 1L);

    /** The report with a further note on its method. */
    Report of(Report report, Note note) {
        return new Report(
                report.name(),
                report.masthead(),
                report.counts(),
                report.changes().stream().map(change -> change.withAmounts(this::shown)).toList(),
                report.highlights(),
                report.tiles().stream().map(tile -> new Tile(tile.caption(), tile.figure().withAmounts(this::shown)))
                        .toList(),
                report.certainty(),
                of(report.detentions()),
                of(report.killed()),
                of(report.injured()),
                new Response(
                        report.response().items().stream().map(item -> item.withAmount(this::shown)).toList(),
                        report.response().measures(),
                        report.response().from()),
                of(report.regions()),
                report.activity(),
                of(report.cases()),
                of(report.deployments()),
                of(report.damage()),
                of(report.crowds()),
                new Disputed(
                        report.disputed().withdrawn().stream().map(figure -> figure.withAmount(this::shown)).toList(),
                        figures(report.disputed().contested())),
                report.gaps(),
                figures(report.keyFigures()),
                report.series().stream().filter(line -> !isWithheld(line.amount())).toList(),
                report.revisions().stream().map(revision -> revision.withAmounts(this::shown)).toList(),
                report.findings(),
                Stream.concat(report.method().stream(), Stream.of(note)).toList(),
                report.definitions(),
                report.symbols(),
                report.sources(),
                report.rejected(),
                report.inputs());
    }

    /** Whether the figure stands in the place of a small count. */
    static boolean isWithheld(Amount amount) {
        if (amount.best() != null) {
            return false;
        }
        var low = amount.low();
        var high = amount.high();
        return low == null
                ? MOST.equals(high) && amount.qualifier().equals(Qualifier.FEWER_THAN.words())
                : low.signum() == 0 && high == null && amount.qualifier().equals(Qualifier.VAGUE.words());
    }

    private Amount shown(Amount amount) {
        return isWithheld(amount)
                ? new Amount(null, null, null, amount.qualifier(), amount.number(), amount.text(), amount.unit(),
                        amount.marks())
                : amount;
    }

    private List<KeyFigure> figures(List<KeyFigure> figures) {
        return figures.stream().map(figure -> figure.withAmounts(this::shown)).toList();
    }

    private FigureSection of(FigureSection section) {
        var points = new WithheldPoints(section.series());
        return new FigureSection(
                section.name(),
                section.title(),
                section.lead(),
                figures(section.ladder()),
                figures(section.groups()),
                figures(section.places()),
                section.breakdowns().stream().map(this::of).toList(),
                section.series().stream().map(this::of).filter(table -> !table.rows().isEmpty()).toList(),
                points.of(section.charts()),
                section.byRegion().stream().map(points::of).toList());
    }

    private Breakdown of(Breakdown breakdown) {
        return new Breakdown(
                breakdown.title(),
                breakdown.whole().withAmounts(this::shown),
                breakdown.rows().stream()
                        .map(row -> new Breakdown.Row(
                                row.label(), shown(row.amount()), row.voiceText(), row.url(), row.entry()))
                        .toList(),
                breakdown.remainder() instanceof Amount left ? shown(left) : null,
                breakdown.note());
    }

    private SeriesTable of(SeriesTable table) {
        return new SeriesTable(
                table.title(),
                table.place(),
                table.unit(),
                table.rows().stream().filter(row -> !isWithheld(row.amount())).toList());
    }

    private Regions of(Regions regions) {
        return new Regions(
                regions.columns(),
                regions.rows().stream()
                        .map(row -> new Regions.Row(
                                row.name(),
                                row.admin1(),
                                cells(row.cells()),
                                row.entries()))
                        .toList(),
                regions.dots(),
                regions.note());
    }

    private List<@Nullable KeyFigure> cells(List<@Nullable KeyFigure> cells) {
        var shown = new ArrayList<@Nullable KeyFigure>();
        for (var cell : cells) {
            shown.add(cell == null ? null : cell.withAmounts(this::shown));
        }
        return shown;
    }
}

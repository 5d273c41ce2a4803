package org.sitrep.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** What was reported over time: tables of everything said of a subject, and the long table of series. */
final class SeriesTables {

    private static final int FEWEST_ROWS = 2;

    private final Wording wording;
    private final Amounts amounts;
    private final Voices voices;
    private final Reckoning reckoning;
    private final Flags flags;

    SeriesTables(Wording wording, Reckoning reckoning, Flags flags) {
        this.wording = wording;
        amounts = new Amounts(wording);
        voices = new Voices(wording);
        this.reckoning = reckoning;
        this.flags = flags;
    }

    /** The tables of the subjects of a category with more than one figure, plain counts first, then wide before narrow. */
    List<SeriesTable> tables(Category category) {
        return SaidOf.each(category, reckoning).entrySet().stream()
                .filter(subject -> subject.getValue().size() >= FEWEST_ROWS)
                .map(subject -> table(subject.getKey(), subject.getValue()))
                .toList();
    }

    /** Every figure with the whole key of its series. */
    List<SeriesLine> lines() {
        var headlines = new HashSet<Statement>();
        reckoning.currents().forEach(current -> headlines.add(current.headline()));
        var lines = new ArrayList<SeriesLine>();
        for (var series : reckoning.series()) {
            for (var statement : series.statements()) {
                lines.add(line(series, statement, headlines.contains(statement)));
            }
        }
        return lines;
    }

    private SeriesTable table(Subject subject, List<Statement> said) {
        var rows = said.stream()
                .map(statement -> {
                    var basis = Objects.requireNonNull(statement.basis());
                    return new SeriesTable.Row(
                            statement.periodTo(),
                            statement.entry().date().toString(),
                            wording.date(statement.entry().date()),
                            statement.knownOn(),
                            basis.token(),
                            wording.say("basis." + basis.token()),
                            amounts.of(statement, flags.isFlagged(statement)),
                            voices.text(statement.entry().attribution()),
                            Voices.link(statement.entry().attribution()),
                            note(statement),
                            wording.ref(statement));
                })
                .toList();
        return new SeriesTable(
                wording.say("series.title", wording.label(subject), subject.area()), subject.area().name(),
                subject.unit(), rows);
    }

    private @Nullable String note(Statement statement) {
        var since = statement.entry().standing().since();
        return switch (statement.fate()) {
            case RETRACTED -> since == null
                    ? wording.say("series.withdrawnUndated")
                    : wording.say("series.withdrawn", since);
            case SUPERSEDED -> wording.say("series.superseded");
            case STANDS -> flags.looksLikeTotal(statement) ? wording.say("series.flag") : null;
        };
    }

    private SeriesLine line(Series series, Statement statement, boolean headline) {
        var subject = series.subject();
        var previous = series.before(statement);
        return new SeriesLine(
                wording.label(subject, series.basis()),
                subject.category().token(),
                subject.group(),
                subject.definition(),
                subject.area().name(),
                subject.unit(),
                series.basis().token(),
                series.voice(),
                statement.periodTo(),
                statement.entry().date().toString(),
                statement.knownOn(),
                amounts.of(statement, flags.isFlagged(statement)),
                previous == null || series.basis() == Basis.NEW || statement.fate() == Fate.RETRACTED
                        ? null
                        : amounts.change(
                                Difference.between(previous.figure(), statement.figure()),
                                previous,
                                series.basis() == Basis.HELD),
                statement.fate().token(),
                headline,
                wording.ref(statement));
    }
}

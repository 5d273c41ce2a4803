package org.sitrep.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.ActivityLine;

/** The last day, week and month of event datasets, held against what is usual. */
final class ActivitySection {

    private static final int BRIEF = 6;

    private final Composer composer;
    private final Figures figures;

    ActivitySection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<ActivityLine> lines) {
        composer.heading(composer.wording().say("activity.title"), "activity");
        table(lines);
    }

    /** The leading dataset's lines, for the first page. */
    void writeBrief(List<ActivityLine> lines) {
        var leading = lines.stream().filter(ActivityLine::leads).limit(BRIEF).toList();
        if (!leading.isEmpty()) {
            composer.frontHeading(composer.wording().say("activity.title"), "activity-brief");
            table(leading);
        }
    }

    private void table(List<ActivityLine> lines) {
        var wording = composer.wording();
        var columns = List.of(
                Column.share(wording.say("column.what"), 1.3, 84),
                Column.share(wording.say("column.window"), 1.2, 80),
                Column.figure(wording.say("column.events"), 40, 60),
                Column.figure(wording.say("column.figure"), 44, 100),
                Column.share(wording.say("column.windowBefore"), 1, 70),
                Column.share(wording.say("column.usual"), 1, 70));
        composer.table(columns, lines.stream().map(this::row).toList());
    }

    private Row row(ActivityLine line) {
        var wording = composer.wording();
        var dataset = line.leads() ? line.dataset() : wording.say("activity.beside", line.dataset());
        return Row.of(
                Cell.of(Rich.of(line.label(), Style.CELL).below(Rich.of(dataset, Style.FINE))),
                Cell.of(line.windowText()),
                Cell.of(wording.count(line.events())),
                figures.amount(line.amount()),
                optional(line.beforeText()),
                optional(line.usualText()));
    }

    private static Cell optional(@Nullable String text) {
        return text == null ? Cell.of(Rich.of("..", Style.CELL.in(Palette.GREY))) : Cell.of(text);
    }
}

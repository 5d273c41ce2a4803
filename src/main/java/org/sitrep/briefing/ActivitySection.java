package org.sitrep.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.ActivityLine;

/** The last day, week and month of event datasets, held against what is usual. */
final class ActivitySection {

    /** Of a window's lengths, in days, what says most comes first. */
    private static final List<Integer> BY_WEIGHT = List.of(7, 30, 1);

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

    /**
     * The leading dataset's lines, for the first page.
     *
     * @param most how many of them: first each subject's last week, then its last month
     */
    void writeBrief(List<ActivityLine> lines, int most) {
        var leading = lines.stream().filter(ActivityLine::leads).toList();
        var chosen = leading.stream()
                .sorted(Comparator.comparingInt(line -> BY_WEIGHT.indexOf(line.days())))
                .limit(most)
                .collect(Collectors.toSet());
        if (!chosen.isEmpty()) {
            composer.frontHeading(composer.wording().say("activity.title"), "activity-brief");
            table(leading.stream().filter(chosen::contains).toList());
        }
    }

    private void table(List<ActivityLine> lines) {
        var wording = composer.wording();
        var columns = List.of(
                Column.share(wording.say("column.what"), 0.8, 64),
                Column.share(wording.say("column.window"), 1, 84),
                Column.figure(wording.say("column.events"), 40, 60),
                Column.figure(wording.say("column.figure"), 44, 100),
                Column.share(wording.say("column.windowBefore"), 1.3, 84),
                Column.share(wording.say("column.usual"), 1.3, 84));
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

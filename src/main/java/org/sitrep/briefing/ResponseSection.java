package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Masthead;
import org.sitrep.report.Response;
import org.sitrep.report.TimelineItem;

/** What the authorities and others did: measures as bars, then the timeline. */
final class ResponseSection {

    private static final int ALL_BELOW = 80;
    private static final int LATEST = 30;
    private static final int MOST = 400;

    private final Composer composer;
    private final Figures figures;

    ResponseSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(Response response, Masthead masthead) {
        var wording = composer.wording();
        composer.heading(wording.say("response.title"), "response");
        if (!response.measures().isEmpty()) {
            composer.subheading(wording.say("response.measures"));
            for (var chart : MeasureChart.of(composer.typesetter(), wording, response, masthead.asOf())) {
                composer.picture(chart, 4);
            }
        }
        timeline(response.items(), masthead);
    }

    private void timeline(List<TimelineItem> items, Masthead masthead) {
        if (items.isEmpty()) {
            return;
        }
        var wording = composer.wording();
        var shown = shown(items, masthead);
        composer.subheading(wording.say("response.timeline"));
        if (shown.size() < items.size()) {
            composer.keptParagraph(
                    Rich.of(
                            wording.say(
                                    "response.cut", wording.count(shown.size()),
                                    wording.count(items.size()), wording.count(items.size() - shown.size())),
                            Style.FINE),
                    0);
        }
        var columns = List.of(
                Column.fit(wording.say("column.day"), 46, 70),
                Column.fit(wording.say("column.place"), 50, 84),
                Column.share(wording.say("column.event"), 2.3, 150),
                Column.share(wording.say("column.voice"), 1.4, 90),
                Column.fit(wording.say("column.row"), 38, 66));
        composer.annexTable(columns, shown.stream().map(this::row).toList());
    }

    /** All of a short timeline; of a long one the window's and the last, never more than a few hundred. */
    private static List<TimelineItem> shown(List<TimelineItem> items, Masthead masthead) {
        if (items.size() < ALL_BELOW) {
            return items;
        }
        var late = items.size() - LATEST;
        var chosen = new ArrayList<TimelineItem>();
        for (var i = 0; i < items.size(); i++) {
            var day = items.get(i).sortDate();
            if (i >= late || !day.isBefore(masthead.from()) && !day.isAfter(masthead.to())) {
                chosen.add(items.get(i));
            }
        }
        return chosen.subList(Math.max(0, chosen.size() - MOST), chosen.size());
    }

    private Row row(TimelineItem item) {
        var wording = composer.wording();
        var style = item.withdrawn() ? Style.CELL.in(Palette.GREY).strike() : Style.CELL;
        var text =
                Rich.of(item.categoryText() + ". ", item.withdrawn() ? style : style.bold()).plus(item.text(), style);
        var amount = item.amount();
        if (amount != null) {
            text = text.plus(" [", Style.CELL.in(Palette.GREY))
                    .plus(figures.inline(amount, Style.CELL))
                    .plus(figures.unit(amount), Style.CELL)
                    .plus("]", Style.CELL.in(Palette.GREY));
        }
        if (item.withdrawn()) {
            text = text.plus(" " + wording.say("response.withdrawn"), Style.CELL.bold().in(Palette.WARM));
        }
        if (item.announced()) {
            text = text.plus(" " + wording.say("response.announced"), Style.CELL.italic().in(Palette.ACCENT));
        }
        var anchor = item.entries().isEmpty() ? null : Figures.anchor(item.entries().getFirst());
        return Row.of(
                Cell.of(figures.day(item.date(), item.dateText())),
                Cell.of(item.place()),
                Cell.of(text),
                Cell.of(figures.voice(item.voiceText(), item.url())),
                Cell.of(ids(item))).at(anchor);
    }

    private Rich ids(TimelineItem item) {
        if (item.entries().isEmpty()) {
            return Rich.EMPTY;
        }
        var more = item.entries().size() - 1L;
        return Rich.of(
                item.entries().getFirst().text() + (more == 0 ? "" : "\u00A0+" + composer.wording().count(more)),
                Style.FINE);
    }
}

package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitrep.report.Masthead;
import org.sitrep.report.MeasureBar;
import org.sitrep.report.Response;

/** What the authorities have done that still holds: the measures in force, by kind. */
final class InForce {

    private static final Style TEXT = Style.of(Face.REGULAR, 8, 10.2, Palette.INK);
    private static final int MOST_PLACES = 4;
    private static final int MOST_SPANS = 2;

    private final Composer composer;

    InForce(Composer composer) {
        this.composer = composer;
    }

    /** Writes the kinds of measure, those in force in most places first, at most so many. */
    void write(Response response, Masthead masthead, int most) {
        var wording = composer.wording();
        composer.frontHeading(wording.say("inForce.title", wording.date(masthead.asOf())), "in-force");
        var kinds = response.measures()
                .stream()
                .filter(MeasureBar::inForce)
                .collect(Collectors.groupingBy(MeasureBar::kind, LinkedHashMap::new, Collectors.toList()));
        if (kinds.isEmpty()) {
            composer.paragraph(Rich.of(wording.say("inForce.none"), TEXT), 1);
            return;
        }
        var lines = new ArrayList<Rich>();
        kinds.entrySet()
                .stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .forEach(kind -> lines.add(line(kind.getKey(), kind.getValue())));
        composer.bullets(lines.subList(0, Math.min(most, lines.size())), 1.5);
        if (lines.size() > most) {
            composer.paragraph(
                    Rich.EMPTY.plus(
                            wording.say("inForce.more", wording.count(lines.size() - most)),
                            Style.FINE.in(Palette.ACCENT), new Link.Inside("response")),
                    2);
        }
    }

    private Rich line(String kind, List<MeasureBar> bars) {
        var wording = composer.wording();
        var places = bars.stream().map(MeasureBar::place).distinct().toList();
        var named = String.join(", ", places.subList(0, Math.min(MOST_PLACES, places.size())));
        var more = places.size() - MOST_PLACES;
        var text = Rich.of(capitalised(kind) + ": ", TEXT.bold())
                .plus(more > 0 ? wording.say("inForce.places", named, wording.count(more)) : named, TEXT);
        var spans = bars.stream().map(MeasureBar::shortText).distinct().toList();
        return spans.size() > MOST_SPANS ? text : text.plus(", " + String.join("; ", spans), TEXT);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package org.sitrep.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.report.FigureSection;
import org.sitrep.report.Report;

/** The sections about figures, in the order in which they are printed: those about people first. */
final class Sections {

    private Sections() {}

    static List<FigureSection> ofPeople(Report report) {
        return List.of(report.detentions(), report.killed(), report.injured());
    }

    static List<FigureSection> others(Report report) {
        return List.of(report.cases(), report.deployments(), report.damage(), report.crowds());
    }

    static List<FigureSection> all(Report report) {
        return Stream.concat(ofPeople(report).stream(), others(report).stream()).toList();
    }

    /** The name of the section in which a figure is printed, by the figure's id. */
    static Map<String, String> byFigure(Report report) {
        var names = new HashMap<String, String>();
        for (var section : all(report)) {
            Stream.of(section.ladder(), section.groups(), section.places())
                    .flatMap(List::stream)
                    .forEach(figure -> names.putIfAbsent(figure.id(), section.name()));
        }
        return names;
    }
}

package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.report.FigureSection;
import org.sitrep.report.Report;

/** The order of the briefing: the front page, the charts and the map, then the lettered annexes. */
final class Contents {

    private final Report report;
    private final Composer composer;
    private final Fonts fonts;
    private final Figures figures;
    private final Glance glance;
    private final Front front;

    Contents(Report report, Composer composer, Fonts fonts, DrawnMaps maps) {
        this.report = report;
        this.composer = composer;
        this.fonts = fonts;
        this.figures = new Figures(composer.wording());
        this.glance = new Glance(composer, report, maps);
        this.front = new Front(composer, figures, report);
    }

    void write() {
        var annexes = annexes().stream().filter(annex -> annex.exists()).toList();
        var letters = new HashMap<String, String>();
        annexes.forEach(annex -> letters.put(annex.name(), letter(letters.size())));
        composer.letter(letters);
        var items = new ArrayList<ContentsList.Item>();
        if (!glance.isEmpty()) {
            items.add(new ContentsList.Item("", composer.wording().say("glance.title"), "glance"));
        }
        annexes.forEach(
                annex -> items.add(
                        new ContentsList.Item(letters.getOrDefault(annex.name(), ""), annex.title(), annex.name())));
        front.write(items);
        glance.write();
        if (!annexes.isEmpty()) {
            composer.part();
        }
        annexes.forEach(annex -> annex.writing().run());
    }

    private List<Annex> annexes() {
        var wording = composer.wording();
        var sections = new FiguresSection(composer, figures, glance.charts());
        var response = report.response();
        var disputed = report.disputed();
        var rows = new RowsSection(composer, figures, report);
        return Stream.of(
                Sections.ofPeople(report).stream().map(section -> annex(section, sections)),
                Stream.of(
                        annex("response", !response.items().isEmpty() || !response.measures().isEmpty(),
                                () -> new ResponseSection(composer, figures).write(response, report.masthead())),
                        annex("regions", !report.regions().rows().isEmpty(),
                                () -> new RegionsSection(composer, figures).write(
                                        report.regions(), report.masthead().country(), glance.hasMap()))),
                Stream.of(
                        annex("activity", !report.activity().isEmpty(),
                                () -> new ActivitySection(composer, figures).write(report.activity()))),
                Sections.others(report).stream().map(section -> annex(section, sections)),
                Stream.of(
                        annex("disputed", !disputed.withdrawn().isEmpty() || !disputed.contested().isEmpty(),
                                () -> new DisputedSection(composer, figures).write(disputed)),
                        annex("findings", !report.findings().isEmpty(),
                                () -> new FindingsSection(composer, figures).write(report.findings())),
                        annex("gaps", !report.gaps().isEmpty(),
                                () -> new GapsSection(composer).write(report.gaps())),
                        annex("revisions", !report.revisions().isEmpty(),
                                () -> new RevisionsSection(composer, figures).write(report.revisions())),
                        annex("rows", !rows.isEmpty(), rows::write),
                        annex("sources", !report.sources().isEmpty(),
                                () -> new SourcesSection(composer).write(report.sources())),
                        new Annex(
                                "method", wording.say("method.title"), true,
                                () -> new MethodSection(composer).write(report, fonts))))
                .flatMap(annexes -> annexes)
                .toList();
    }

    private Annex annex(String name, boolean exists, Runnable writing) {
        return new Annex(name, composer.wording().say(name + ".title"), exists, writing);
    }

    private static Annex annex(FigureSection section, FiguresSection sections) {
        return new Annex(
                section.name(), section.title(), !section.isEmpty() || !section.lead().isBlank(),
                () -> sections.write(section));
    }

    /** A, B, ... Z, AA, AB, ... */
    private static String letter(int number) {
        return number < 26 ? Character.toString('A' + number) : letter(number / 26 - 1) + letter(number % 26);
    }

    /**
     * A part behind the charts.
     *
     * @param name the name by which links reach it
     * @param exists whether there is anything to print
     */
    private record Annex(String name, String title, boolean exists, Runnable writing) {}
}

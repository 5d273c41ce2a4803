package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.FigureSection;
import org.sitrep.report.Report;

/** The order of the briefing: the brief first, then what backs it. */
final class Contents {

    private final Report report;
    private final Composer composer;
    private final Fonts fonts;
    private final MapAtlas atlas;

    Contents(Report report, Composer composer, Fonts fonts, MapAtlas atlas) {
        this.report = report;
        this.composer = composer;
        this.fonts = fonts;
        this.atlas = atlas;
    }

    void write() {
        var figures = new Figures(composer.wording());
        new MastheadSection(composer).write(report.masthead());
        new ChangesSection(composer, figures).write(report.changes(), report.tiles());
        new HighlightsSection(composer, figures).write(report.highlights());
        new TilesSection(composer, figures).write(report.tiles());
        new ActivitySection(composer, figures).write(report.activity());
        var sections = new FiguresSection(composer, figures);
        sections.write(report.detentions(), "detentions");
        sections.write(report.killed(), "killed");
        sections.write(report.injured(), "injured");
        new ResponseSection(composer, figures).write(report.response(), report.masthead());
        new RegionsSection(composer, figures, atlas).write(report.regions(), report.masthead().country());
        for (var named : rest()) {
            sections.write(named.section(), named.name());
        }
        new DisputedSection(composer, figures).write(report.disputed());
        new FindingsSection(composer, figures).write(report.findings());
        new GapsSection(composer).write(report.gaps());
        new RevisionsSection(composer, figures).write(report.revisions());
        new RowsSection(composer, figures).write(report);
        new SourcesSection(composer).write(report.sources());
        new MethodSection(composer).write(report, fonts);
    }

    private List<Named> rest() {
        return List.of(
                new Named("cases", report.cases()),
                new Named("deployments", report.deployments()),
                new Named("damage", report.damage()),
                new Named("crowds", report.crowds()));
    }

    private record Named(String name, FigureSection section) {}
}

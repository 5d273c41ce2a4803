package org.sitrep.briefing;

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
        new TilesSection(composer, figures).write(report.tiles(), Sections.byFigure(report));
        new ActivitySection(composer, figures).write(report.activity());
        var sections = new FiguresSection(composer, figures);
        Sections.ofPeople(report).forEach(sections::write);
        new ResponseSection(composer, figures).write(report.response(), report.masthead());
        new RegionsSection(composer, figures, atlas).write(report.regions(), report.masthead().country());
        Sections.others(report).forEach(sections::write);
        new DisputedSection(composer, figures).write(report.disputed());
        new FindingsSection(composer, figures).write(report.findings());
        new GapsSection(composer).write(report.gaps());
        new RevisionsSection(composer, figures).write(report.revisions());
        new RowsSection(composer, figures).write(report);
        new SourcesSection(composer).write(report.sources());
        new MethodSection(composer).write(report, fonts);
    }
}

package org.sitrep.report;

import java.util.List;
import org.sitrep.model.Finding;
import org.sitrep.model.Rejection;

/**
 * Everything that one report prints. Workbook, briefing and JSON are renderings of it.
 *
 * @param name the report's name in files: lower-case ASCII letters, digits and dashes
 * @param masthead the head
 * @param counts the report in numbers
 * @param changes the changes of printed figures since the previous issue; empty for a first issue
 * @param highlights three to five sentences, fewer where little is known
 * @param tiles up to six big figures
 * @param certainty how sure the report is of them: what is doubted, withdrawn, unnamed, old or stated differently, in a
 *     few sentences; empty where there is no figure
 * @param detentions detentions and releases
 * @param killed deaths
 * @param injured injuries
 * @param response the timeline of the response
 * @param regions figures by region
 * @param activity the last day, week and month of event datasets, held against what is usual
 * @param cases criminal cases
 * @param deployments forces deployed
 * @param damage damage, seizures and losses
 * @param crowds clashes and protests
 * @param disputed disputed and withdrawn figures
 * @param gaps what was not reported, as sentences
 * @param keyFigures every current figure, by category, place, group, definition
 * @param series the long table of series
 * @param revisions every change of a printed figure up to the as-of day, the latest first
 * @param findings gravest first
 * @param method how the report was made, by heading
 * @param definitions what the words mean
 * @param symbols the key of the symbols
 * @param sources the sources, most used first
 * @param rejected rejected rows, at most a few thousand; {@code counts.rejected} has them all
 * @param inputs the files
 */
public record Report(
        String name,
        Masthead masthead,
        Counts counts,
        List<Revision> changes,
        List<Sentence> highlights,
        List<Tile> tiles,
        List<Sentence> certainty,
        FigureSection detentions,
        FigureSection killed,
        FigureSection injured,
        Response response,
        Regions regions,
        List<ActivityLine> activity,
        FigureSection cases,
        FigureSection deployments,
        FigureSection damage,
        FigureSection crowds,
        Disputed disputed,
        List<String> gaps,
        List<KeyFigure> keyFigures,
        List<SeriesLine> series,
        List<Revision> revisions,
        List<Finding> findings,
        List<Note> method,
        List<Note> definitions,
        List<Note> symbols,
        List<SourceLine> sources,
        List<Rejection> rejected,
        List<InputLine> inputs) {

    public Report {
        changes = List.copyOf(changes);
        highlights = List.copyOf(highlights);
        tiles = List.copyOf(tiles);
        certainty = List.copyOf(certainty);
        activity = List.copyOf(activity);
        gaps = List.copyOf(gaps);
        keyFigures = List.copyOf(keyFigures);
        series = List.copyOf(series);
        revisions = List.copyOf(revisions);
        findings = List.copyOf(findings);
        method = List.copyOf(method);
        definitions = List.copyOf(definitions);
        symbols = List.copyOf(symbols);
        sources = List.copyOf(sources);
        rejected = List.copyOf(rejected);
        inputs = List.copyOf(inputs);
    }
}

package org.sitrep.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.model.Category;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** What was said of each subject of a category, by all voices and on every basis. */
final class SaidOf {

    private static final Comparator<Subject> PLAIN_FIRST = Comparator.comparing((Subject subject) -> !subject.isPlain())
            .thenComparing(Comparator.naturalOrder());
    private static final Comparator<Statement> BY_DATE = Comparator.comparing(
            (Statement statement) -> statement.entry().date()).thenComparing(Statement.IN_TIME);

    private SaidOf() {}

    /** Plain counts first, then wide before narrow; of each the statements by the day to which they refer. */
    static SortedMap<Subject, List<Statement>> each(Category category, Reckoning reckoning) {
        var subjects = new TreeMap<Subject, List<Statement>>(PLAIN_FIRST);
        for (var series : reckoning.series()) {
            if (series.subject().category() == category) {
                subjects.computeIfAbsent(series.subject(), subject -> new ArrayList<>())
                        .addAll(series.statements());
            }
        }
        subjects.values().forEach(said -> said.sort(BY_DATE));
        return subjects;
    }
}

package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sitrep.model.Area;
import org.sitrep.model.EntryKey;
import org.sitrep.reckon.Firsts;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * The rows of event datasets in which a rule found something: one finding a dataset, with their number, their share and
 * the first few ids. A row alone is told as any other statement.
 */
final class RowTally {

    /** So many ids are named. */
    static final int EXAMPLES = 5;

    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FindingCode code;
    private final Map<String, Found> byDataset = new TreeMap<>();
    private String lastDataset = "";
    private Found last = new Found();

    RowTally(FindingCode code) {
        this.code = code;
    }

    /** Counts a row that was looked at. */
    void looked(Statement row, boolean found) {
        var dataset = row.entry().dataset();
        if (!dataset.equals(lastDataset)) {
            last = byDataset.computeIfAbsent(dataset, none -> new Found());
            lastDataset = dataset;
        }
        last.looked++;
        if (found) {
            last.add(row);
        }
    }

    /**
     * The findings. The sentence of several rows says how many, of how many, their share in percent, the dataset, and a
     * few ids.
     *
     * @param alone the finding of a row alone
     */
    List<Observation> observations(Function<Statement, Observation> alone) {
        var observations = new ArrayList<Observation>();
        byDataset.forEach((dataset, found) -> {
            var rows = found.rows.excerpt();
            if (rows.all() == 1) {
                observations.add(alone.apply(rows.first().getFirst()));
            } else if (rows.all() > 1) {
                var examples = rows.first().stream().map(Statement::key).toList();
                observations.add(observation(
                        code, dataset, examples, rows.all(), found.looked, found.touched));
            }
        });
        return observations;
    }

    /** The finding of several rows. */
    static Observation observation(
            FindingCode code,
            String dataset,
            List<EntryKey> examples,
            long count,
            long looked,
            Set<Subject> touched) {
        return new Observation(
                code,
                List.of(count, looked, share(count, looked), dataset, examples),
                examples,
                List.of(),
                new FoundRows(dataset, count, touched));
    }

    /** In percent, to one decimal; never nothing. */
    private static BigDecimal share(long count, long of) {
        return BigDecimal.valueOf(count)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                .max(SMALLEST_SHARE);
    }

    private static final class Found {
        private final Firsts<Statement> rows = new Firsts<>(EXAMPLES, Statement.IN_TIME);
        private final Set<Subject> touched = new HashSet<>();
        private long looked;

        void add(Statement row) {
            rows.add(row);
            var subject = row.subject();
            var area = subject.area();
            touched.add(subject.in(Area.of(area.country())));
            if (area.admin1() != null) {
                touched.add(subject.in(new Area(area.country(), area.admin1(), null)));
            }
        }
    }
}

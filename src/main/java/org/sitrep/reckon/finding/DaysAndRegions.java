package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * What each event dataset counts on each day in each first-level unit. Datasets write the names of these in their own way;
 * they are compared without accents, signs and words such as "Region".
 */
final class DaysAndRegions {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern UNIT_WORDS = Pattern.compile(
            "\\b(region|oblast|province|state|governorate|department|district|city|county|prefecture)\\b|[^\\p{L}\\p{N}]+");

    private final Map<String, Map<Subject, Map<Cell, BigDecimal>>> byDataset = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Adds a row that counts somebody on a known day in a known unit. @param national its subject, for its whole country */
    void add(Statement event, Subject national) {
        var area = event.entry().place().area();
        var count = event.figure().best();
        if (count != null && count.signum() > 0
                && area.admin1() != null
                && event.entry().date().isDay()
                && event.fate().mayLead()) {
            byDataset.computeIfAbsent(event.entry().dataset(), dataset -> new HashMap<>())
                    .computeIfAbsent(national, subject -> new HashMap<>())
                    .merge(new Cell(event.periodTo(), name(area.admin1())), count, BigDecimal::add);
        }
    }

    /** What two datasets have in common of a national subject. */
    Shared shared(Subject subject, String lead, String other) {
        var leads = new TreeMap<>(cells(subject, lead));
        var others = new TreeMap<>(cells(subject, other));
        var both = 0L;
        var equal = 0L;
        Example first = null;
        for (var cell : others.entrySet()) {
            var count = leads.get(cell.getKey());
            if (count != null) {
                both++;
                var same = count.compareTo(cell.getValue()) == 0;
                if (same && equal == 0 || first == null) {
                    first = new Example(
                            cell.getKey().day(), written(cell.getKey().region()), count, cell.getValue());
                }
                equal += same ? 1 : 0;
            }
        }
        return new Shared(others.size(), both, equal, first == null ? Example.NONE : first);
    }

    /** The name as written; where it is written in several ways, the first by its letters, whatever row came first. */
    private String written(String bare) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(bare))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(bare);
    }

    private Map<Cell, BigDecimal> cells(Subject subject, String dataset) {
        return byDataset.getOrDefault(dataset, Map.of()).getOrDefault(subject, Map.of());
    }

    private String name(String admin1) {
        return names.computeIfAbsent(admin1, written -> {
            var plain = ACCENTS.matcher(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                    .replaceAll("");
            var bare = UNIT_WORDS.matcher(plain).replaceAll(" ").strip();
            return bare.isEmpty() ? plain : bare;
        });
    }

    private record Cell(LocalDate day, String region) implements Comparable<Cell> {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cell cell && day.equals(cell.day) && region.equals(cell.region);
        }

        @Override
        public int hashCode() {
            return 31 * day.hashCode() + region.hashCode();
        }

        @Override
        public int compareTo(Cell other) {
            var byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : region.compareTo(other.region);
        }
    }

    /**
     * What two datasets have in common.
     *
     * @param all the days and regions on which the one beside counts somebody
     * @param both those on which the leading one does, too
     * @param equal those of which the numbers are equal
     * @param first the first of them, one with equal numbers if there is any
     */
    record Shared(long all, long both, long equal, Example first) {}

    /**
     * A day and region that both count.
     *
     * @param day the day
     * @param region its name
     * @param count what the leading dataset counts
     * @param other what the one beside counts
     */
    record Example(LocalDate day, String region, BigDecimal count, BigDecimal other) {
        private static final Example NONE = new Example(LocalDate.MIN, "", BigDecimal.ZERO, BigDecimal.ZERO);
    }
}

package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Area;
import org.sitrep.model.Category;
import org.sitrep.reckon.EventTotal;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * Two event datasets cover the same country and days. Their sums stand side by side and are never added; which one leads is
 * said with the reason, and how many days and regions both count, with what share of equal numbers, shows that they are much
 * the same events. Of each category the subject with the most events speaks for all.
 */
final class DatasetsOverlap implements EventRule {

    private final ReckoningSettings settings;

    DatasetsOverlap(ReckoningSettings settings) {
        this.settings = settings;
    }

    /** Why one dataset leads before another. */
    enum Why {
        /** The settings say so. */
        SETTINGS,
        /** It has more events. */
        MORE_EVENTS
    }

    @Override
    public Look look() {
        return new Overlaps();
    }

    private final class Overlaps implements Look {

        private final DaysAndRegions cells = new DaysAndRegions();

        @Override
        public void see(Statement event, Subject national) {
            cells.add(event, national);
        }

        @Override
        public List<Observation> found(Evidence told) {
            var observations = new ArrayList<Observation>();
            pairs(told.reckoning().eventTotals()).forEach(pair -> {
                observations.add(sideBySide(pair));
                shared(pair).ifPresent(observations::add);
            });
            return observations;
        }

        private Optional<Observation> shared(Pair pair) {
            var shared = cells.shared(pair.other().subject(), pair.lead().dataset(), pair.other().dataset());
            return shared.both() == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Observation(
                                    FindingCode.DATASETS_SHARE_EVENTS,
                                    List.of(
                                            pair.other().subject(),
                                            pair.other().dataset(),
                                            shared.all(),
                                            pair.lead().dataset(),
                                            shared.both(),
                                            shared.equal(),
                                            shared.first().day(),
                                            shared.first().region(),
                                            shared.first().count(),
                                            shared.first().other()),
                                    List.of(),
                                    List.of()));
        }
    }

    /** One pair of each category, led and beside. */
    private static List<Pair> pairs(List<EventTotal> totals) {
        var national = totals.stream()
                .filter(total -> total.subject().area().level() == Area.Level.COUNTRY)
                .toList();
        var pairs = new TreeMap<String, Map<Category, Pair>>();
        for (var lead : national) {
            for (var other : national) {
                if (lead.leads() && !other.leads() && lead.subject().equals(other.subject()) && overlap(lead, other)) {
                    pairs.computeIfAbsent(other.dataset(), dataset -> new TreeMap<>())
                            .merge(lead.subject().category(), new Pair(lead, other), Pair::larger);
                }
            }
        }
        return pairs.values().stream().flatMap(ofDataset -> ofDataset.values().stream()).toList();
    }

    private static boolean overlap(EventTotal one, EventTotal other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }

    private Observation sideBySide(Pair pair) {
        var lead = pair.lead();
        var other = pair.other();
        var why = settings.datasets().contains(lead.dataset()) ? Why.SETTINGS : Why.MORE_EVENTS;
        return new Observation(
                FindingCode.DATASETS_OVERLAP,
                List.of(
                        lead.subject(),
                        lead.dataset(),
                        lead.sum(),
                        lead.events(),
                        other.dataset(),
                        other.sum(),
                        other.events(),
                        why),
                List.of(),
                List.of());
    }

    private record Pair(EventTotal lead, EventTotal other) {

        private static final Comparator<Pair> BY_EVENTS = Comparator.comparing((Pair pair) -> pair.other().events())
                .thenComparing(pair -> pair.lead().events())
                .thenComparing(pair -> pair.lead().subject(), Comparator.reverseOrder());

        static Pair larger(Pair one, Pair two) {
            return BY_EVENTS.compare(one, two) >= 0 ? one : two;
        }
    }
}

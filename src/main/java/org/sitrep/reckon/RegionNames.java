package org.sitrep.reckon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Entry;
import org.sitrep.model.Place;

/**
 * The names of first-level units of which logs have several spellings. All spellings of a unit are replaced by the one that
 * most entries have; each entry keeps its own as an attribute.
 *
 * <p>Names that differ only in capitals, accents, apostrophes and blanks are one. So are names that differ in the word for
 * the kind of unit, such as "Rakhine", "Rakhine State" and "Rakhine Region", unless a town of first level may be meant by
 * one of them ("Almaty" and "Almaty Region"): then they are different units, or may be.
 */
final class RegionNames {

    /** The attribute with what the log says. */
    static final String AS_LOGGED = "admin1_in_log";

    /** Each unit has one spelling. */
    static final RegionNames NONE = new RegionNames(Map.of());

    private final Map<Area, String> shown;

    private RegionNames(Map<Area, String> shown) {
        this.shown = shown;
    }

    /** The names in what is known. */
    static RegionNames of(Census census) {
        var spellings = new TreeMap<String, Map<String, Map<String, Long>>>();
        census.located().forEach((area, entries) -> spellings
                .computeIfAbsent(area.country(), none -> new TreeMap<>())
                .computeIfAbsent(PlainName.of(admin1(area)), none -> new TreeMap<>())
                .merge(admin1(area), entries, Long::sum));
        var towns = new HashMap<String, Set<String>>();
        for (var spot : census.spots()) {
            if (spot.area().admin1() != null && spot.area().town() != null) {
                towns.computeIfAbsent(spot.area().country() + '\n' + PlainName.of(spot.area().admin1()),
                        none -> new HashSet<>()).add(PlainName.of(spot.area().town()));
            }
        }
        var shown = new HashMap<Area, String>();
        spellings.forEach((country, byPlain) -> {
            for (var units : units(country, byPlain.keySet(), towns)) {
                var all = new TreeMap<String, Long>();
                units.forEach(plain -> all.putAll(Objects.requireNonNull(byPlain.get(plain))));
                if (all.size() > 1) {
                    var best = mostUsed(all);
                    all.keySet().stream()
                            .filter(name -> !name.equals(best))
                            .forEach(name -> shown.put(new Area(country, name, null), best));
                }
            }
        });
        return new RegionNames(shown);
    }

    private static String admin1(Area area) {
        return Objects.requireNonNull(area.admin1());
    }

    /** The spelling of the most entries; of two, the first by the alphabet. */
    private static String mostUsed(Map<String, Long> spellings) {
        return spellings.entrySet().stream()
                .min(Comparator.<Map.Entry<String, Long>>comparingLong(each -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    /** Plain names, those of one unit together. */
    private static Collection<Set<String>> units(String country, Set<String> plains, Map<String, Set<String>> towns) {
        var byBare = new TreeMap<String, List<String>>();
        for (var plain : plains) {
            byBare.computeIfAbsent(RegionKind.of(plain).bare(), none -> new ArrayList<>()).add(plain);
        }
        var units = new ArrayList<Set<String>>();
        byBare.forEach((bare, names) -> units.addAll(unitsOf(country, bare, names, towns)));
        return units;
    }

    private static Collection<Set<String>> unitsOf(
            String country, String bare, List<String> names, Map<String, Set<String>> towns) {
        var byKind = new LinkedHashMap<String, Set<String>>();
        var kinds = EnumSet.noneOf(RegionKind.class);
        var isNamesake = Namesakes.has(country, bare);
        for (var name : names) {
            var kind = RegionKind.of(name).kind();
            if (kind != null) {
                kinds.add(kind);
            }
            byKind.computeIfAbsent(unitOf(name, kind, isNamesake), none -> new TreeSet<>()).add(name);
        }
        var only = kinds.size() == 1 ? kinds.iterator().next() : null;
        if (names.contains(bare) && only != null
                && !only.isTown()
                && !isNamesake
                && !isTownOf(bare, names, country, towns)) {
            return List.of(new TreeSet<>(names));
        }
        return byKind.values();
    }

    /** Where a town has the name of a region, only words that are translations of each other are the same kind. */
    private static String unitOf(String name, @Nullable RegionKind kind, boolean isNamesake) {
        if (kind == null) {
            return "";
        }
        return isNamesake && kind == RegionKind.REGION && !Namesakes.isOblast(name) ? name : kind.name();
    }

    /** Whether the bare name seems to mean the town, and the others the region around it, which lies elsewhere. */
    private static boolean isTownOf(
            String bare, List<String> names, String country, Map<String, Set<String>> towns) {
        var inBare = towns.getOrDefault(country + '\n' + bare, Set.of());
        var inOthers = new HashSet<String>();
        names.stream()
                .filter(name -> !name.equals(bare))
                .forEach(name -> inOthers.addAll(towns.getOrDefault(country + '\n' + name, Set.of())));
        return inBare.equals(Set.of(bare)) && !inOthers.isEmpty() && !inOthers.contains(bare);
    }

    /** Whether each unit has one spelling. */
    boolean areUniform() {
        return shown.isEmpty();
    }

    /** By the name that is printed, the spellings that it stands for, in the order of the alphabet. */
    Map<String, List<String>> spellings() {
        var others = new TreeMap<String, List<String>>();
        shown.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> others.computeIfAbsent(each.getValue(), none -> new ArrayList<>())
                        .add(admin1(each.getKey())));
        return others;
    }

    /** The vintages with one name for each unit. */
    VintageSource in(VintageSource source) {
        return source.changed(this::of);
    }

    private Entry of(Entry entry) {
        var area = entry.place().area();
        var name = area.admin1() == null ? null : shown.get(new Area(area.country(), area.admin1(), null));
        return name == null ? entry : renamed(entry, area, name);
    }

    private static Entry renamed(Entry entry, Area area, String name) {
        var place = entry.place();
        var attributes = new LinkedHashMap<>(entry.attributes());
        attributes.put(AS_LOGGED, admin1(area));
        return new Entry(
                entry.dataset(),
                entry.id(),
                entry.category(),
                entry.date(),
                entry.end(),
                entry.reportedOn(),
                new Place(new Area(area.country(), name, area.town()), place.point(), place.precision()),
                entry.group(),
                entry.definition(),
                entry.count(),
                entry.periodStart(),
                entry.attribution(),
                entry.standing(),
                entry.corrects(),
                entry.partOf(),
                entry.summary(),
                attributes);
    }
}

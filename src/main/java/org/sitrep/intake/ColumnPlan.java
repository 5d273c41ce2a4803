package org.sitrep.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sorts the columns of one log into fields, attributes and unknown ones. */
final class ColumnPlan {

    private final Header header;
    /** The columns that the format knows, by their places, with the names that it has for them. */
    private final Map<Integer, String> known = new HashMap<>();

    private final boolean keepsUnknown;

    private final Set<Integer> inFields = new HashSet<>();
    /** The columns whose counts are entries of their own beside the main entry of a row. */
    private final Set<Integer> countsBeside = new HashSet<>();

    ColumnPlan(Profile profile, Header header) {
        this.header = header;
        this.keepsUnknown = profile.entries().stream()
                .map(Profile.Template::attributes)
                .anyMatch(rule -> rule.all() || rule.unknown());
        profile.fields().values().forEach(this::addField);
        for (var entry : profile.entries()) {
            entry.fields().values().forEach(this::addField);
            if (!entry.suffix().isEmpty() && entry.fields().get(Field.COUNT) instanceof FieldSpec count) {
                count.reads().map(header::column).forEach(countsBeside::add);
            }
            entry.attributes().names().forEach(this::addKnown);
            entry.attributes().except().forEach(this::addKnown);
            entry.attributes().added().values().stream().flatMap(FieldSpec::reads).forEach(this::addKnown);
        }
        profile.header().required().forEach(names -> names.forEach(this::addKnown));
        profile.header().optional().forEach(this::addKnown);
        profile.drops().forEach(drop -> drop.when().tests().keySet().forEach(this::addKnown));
        var headerless = profile.header().headerless();
        if (headerless != null) {
            headerless.columns().forEach(this::addKnown);
        }
    }

    private void addField(FieldSpec spec) {
        spec.reads().forEach(this::addKnown);
        // A column that only decides between cases, or goes into a key, is still worth keeping for itself.
        switch (spec) {
            case FieldSpec.Column column -> inFields.add(header.column(column.column()));
            case FieldSpec.Join join -> join.parts().forEach(this::addField);
            case FieldSpec.FirstOf first -> first.specs().forEach(this::addField);
            default -> {
                // Nothing else stands for a column as a whole.
            }
        }
    }

    private void addKnown(String name) {
        known.putIfAbsent(header.column(name), name);
    }

    /**
     * The columns to keep with an entry, in the log's order, and then what is made of columns. The main entry of a row
     * keeps the counts of the entries beside it: a zero among them has no other row in a sheet of entries.
     */
    List<Attribute> attributes(Profile.Template template, SourceBinder binder) {
        var rule = template.attributes();
        var named = places(rule.names());
        if (template.suffix().isEmpty()) {
            named.addAll(countsBeside);
        }
        var except = places(rule.except());
        var attributes = new ArrayList<Attribute>();
        for (int i = 0; i < header.size(); i++) {
            var wanted = named.contains(i) || !inFields.contains(i) && !except.contains(i) && isKept(rule, i);
            if (header.isUsable(i) && wanted) {
                attributes.add(new Attribute(nameOf(i), new Source.Cell(i, false)));
            }
        }
        rule.added().forEach((name, spec) -> attributes.add(new Attribute(name, binder.bind(spec))));
        return attributes;
    }

    /** The format's name of a column, unless that is a hashtag; then the log's. */
    private String nameOf(int place) {
        var own = header.names().get(place);
        var name = known.getOrDefault(place, own);
        return name.startsWith("#") ? own : name;
    }

    private boolean isKept(Profile.Attributes rule, int place) {
        return rule.all() || rule.unknown() && !known.containsKey(place);
    }

    /** How many columns of the log the format knows. */
    long recognised() {
        return known.keySet().stream().filter(place -> place != Header.ABSENT).count();
    }

    /** Whether columns that the format does not know are kept with an entry. */
    boolean keepsUnknown() {
        return keepsUnknown;
    }

    /** The names of the columns that the format does not know. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            if (header.isUsable(i) && !known.containsKey(i)) {
                unknown.add(header.names().get(i));
            }
        }
        return unknown;
    }

    private Set<Integer> places(List<String> names) {
        return names.stream().map(header::column).collect(Collectors.toCollection(HashSet::new));
    }
}

package org.sitrep.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts the columns of one log into fields, attributes and unknown ones. */
final class ColumnPlan {

    private final Profile profile;
    private final Header header;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> inFields = new HashSet<>();

    ColumnPlan(Profile profile, Header header) {
        this.profile = profile;
        this.header = header;
        specs().forEach(this::addField);
        profile.header().required().forEach(names -> names.forEach(this::addKnown));
        profile.header().optional().forEach(this::addKnown);
        profile.entries().forEach(entry -> {
            entry.attributes().names().forEach(this::addKnown);
            entry.attributes().except().forEach(this::addKnown);
            entry.attributes().added().values().stream().flatMap(FieldSpec::reads).forEach(this::addKnown);
        });
        var headerless = profile.header().headerless();
        if (headerless != null) {
            headerless.columns().forEach(this::addKnown);
        }
    }

    private Stream<FieldSpec> specs() {
        return Stream.concat(
                profile.fields().values().stream(),
                profile.entries().stream().flatMap(entry -> entry.fields().values().stream()));
    }

    private void addField(FieldSpec spec) {
        spec.reads().forEach(this::addKnown);
        // A column that only decides between cases, or goes into a key, is still worth keeping for itself.
        switch (spec) {
            case FieldSpec.Column column -> inFields.add(Header.key(column.column()));
            case FieldSpec.Join join -> join.parts().forEach(this::addField);
            case FieldSpec.FirstOf first -> first.specs().forEach(this::addField);
            default -> {
                // Nothing else stands for a column as a whole.
            }
        }
    }

    private void addKnown(String name) {
        known.putIfAbsent(Header.key(name), name);
    }

    /** The columns to keep with an entry, in the log's order, and then what is made of columns. */
    List<Attribute> attributes(Profile.Attributes rule, SourceBinder binder) {
        var named = keys(rule.names());
        var except = keys(rule.except());
        var attributes = new ArrayList<Attribute>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.names().get(i);
            var key = Header.key(name);
            var wanted = named.contains(key)
                    || !inFields.contains(key) && !except.contains(key) && isKept(rule, key);
            if (header.isUsable(i) && wanted) {
                attributes.add(new Attribute(known.getOrDefault(key, name), new Source.Cell(i, false)));
            }
        }
        rule.added().forEach((name, spec) -> attributes.add(new Attribute(name, binder.bind(spec))));
        return attributes;
    }

    /** A rule that names columns says nothing about those that the format does not know, so they are kept. */
    private boolean isKept(Profile.Attributes rule, String key) {
        return rule.all() || !rule.names().isEmpty() && !known.containsKey(key);
    }

    /** How many columns of the log the format knows. */
    long recognised() {
        return header.names().stream().filter(name -> known.containsKey(Header.key(name))).count();
    }

    /** The names of the columns that the format does not know. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            if (header.isUsable(i) && !known.containsKey(Header.key(header.names().get(i)))) {
                unknown.add(header.names().get(i));
            }
        }
        return unknown;
    }

    private static Set<String> keys(List<String> names) {
        var keys = new HashSet<String>();
        names.forEach(name -> keys.add(Header.key(name)));
        return keys;
    }
}

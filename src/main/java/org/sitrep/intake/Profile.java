package org.sitrep.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A format as its YAML file declares it. See {@code formats/README.md} beside the built-in profiles for the keys.
 *
 * @param name the name by which reports and commands speak of the format
 * @param title a few words for people
 * @param dataset the dataset that its logs belong to; {@code {file}} in it stands for the name of the file, so that
 *     tables of one layout from different publishers stay apart
 * @param deletions whether its rows name entries that the publisher has deleted, instead of being entries
 * @param header how its header is recognised
 * @param quoting whether its cells may stand in quotes
 * @param dates how its dates are written, in the order in which they are tried
 * @param missing cells that mean "unknown", in lower case
 * @param missingCounts cells of count columns that mean "unknown", in lower case
 * @param quantities the rule set for counts in words
 * @param bounds what is made of low and high bounds
 * @param fields where the fields are found
 * @param entries the entries that a row makes
 * @param drops which rows must not be counted
 * @param keepTotals whether rows that say that they are totals are entries like others
 */
record Profile(
        String name,
        String title,
        String dataset,
        boolean deletions,
        HeaderRule header,
        boolean quoting,
        List<String> dates,
        Set<String> missing,
        Set<String> missingCounts,
        QuantityRules quantities,
        BoundsRule bounds,
        Map<Field, FieldSpec> fields,
        List<Template> entries,
        List<Drop> drops,
        boolean keepTotals) {

    Profile {
        dates = List.copyOf(dates);
        missing = Set.copyOf(missing);
        missingCounts = Set.copyOf(missingCounts);
        fields = Map.copyOf(fields);
        entries = List.copyOf(entries);
        drops = List.copyOf(drops);
    }

    /** The dataset of a log of this format. */
    String datasetOf(String fileName) {
        return dataset.replace("{file}", LogName.series(fileName));
    }

    /** Where an entry of a row finds a field; null where it has none. */
    @Nullable
    FieldSpec specOf(Field field, Template template) {
        return template.fields().containsKey(field) ? template.fields().get(field) : fields.get(field);
    }

    /**
     * How a header is recognised.
     *
     * @param required columns that must be there; each is a list of names of which one is enough
     * @param optional columns that the format knows besides those that its fields name
     * @param forbidden columns that must not be there, to tell apart layouts that differ in what they lack
     * @param headerless the columns of logs that come without a header; null if all have one
     */
    record HeaderRule(
            List<List<String>> required, List<String> optional, List<String> forbidden,
            @Nullable Headerless headerless) {
        HeaderRule {
            required = required.stream().map(List::copyOf).toList();
            optional = List.copyOf(optional);
            forbidden = List.copyOf(forbidden);
        }

        /** The required columns that a header lacks, in words. */
        List<String> missing(Header found) {
            return required.stream()
                    .filter(names -> names.stream().noneMatch(found::has))
                    .map(names -> String.join(" or ", names))
                    .toList();
        }

        /** Whether a header can be of this format. */
        boolean fits(Header found) {
            return !required.isEmpty() && missing(found).isEmpty() && forbidden.stream().noneMatch(found::has);
        }

        /** How much it asks of a header. */
        int strictness() {
            return required.size() + forbidden.size();
        }
    }

    /**
     * A format without a header.
     *
     * @param columns the names of its columns in order
     * @param signs by column, a regular expression that the first rows must match
     */
    record Headerless(List<String> columns, Map<String, String> signs) {
        Headerless {
            columns = List.copyOf(columns);
            signs = Map.copyOf(signs);
        }
    }

    /**
     * One entry of a row.
     *
     * @param suffix what is put behind the row's id, such as {@code #arrests}; empty for the main entry
     * @param when which rows have it
     * @param counts what may stand in its columns of counts
     * @param fields the fields in which it differs from the profile's
     * @param attributes which other columns are kept with it
     */
    record Template(
            String suffix, Condition when, CountRule counts, Map<Field, FieldSpec> fields, Attributes attributes) {
        Template {
            fields = Map.copyOf(fields);
        }
    }

    /** Rows that must not be counted, and why. */
    record Drop(Condition when, String reason) {}

    /**
     * What is kept with an entry beside its fields.
     *
     * @param all whether every column is kept that is no field
     * @param unknown whether the columns are kept that the format does not know
     * @param names columns that are kept even if they are fields
     * @param except columns that are not kept
     * @param added by name, values that are made from columns
     */
    record Attributes(
            boolean all, boolean unknown, List<String> names, List<String> except, Map<String, FieldSpec> added) {
        static final Attributes ALL = new Attributes(true, true, List.of(), List.of(), Map.of());
        static final Attributes NONE = new Attributes(false, false, List.of(), List.of(), Map.of());

        Attributes {
            names = List.copyOf(names);
            except = List.copyOf(except);
            added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        }
    }
}

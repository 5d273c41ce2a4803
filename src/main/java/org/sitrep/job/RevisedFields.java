package org.sitrep.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.publish.RunRecord.FieldChange;

/** In which fields two versions of an entry differ, and what they said before and after, in the words of the desk log. */
final class RevisedFields {

    private static final int LONGEST = 300;

    private static final Map<String, Function<Entry, @Nullable Object>> FIELDS = fields();

    private RevisedFields() {}

    static List<FieldChange> between(Entry before, Entry after) {
        var changes = new ArrayList<FieldChange>();
        FIELDS.forEach((name, value) -> add(changes, name, value.apply(before), value.apply(after)));
        var names = new TreeSet<>(before.attributes().keySet());
        names.addAll(after.attributes().keySet());
        names.forEach(name -> add(
                changes, name, before.attributes().get(name), after.attributes().get(name)));
        return changes;
    }

    private static void add(
            List<FieldChange> changes, String name, @Nullable Object before, @Nullable Object after) {
        var from = text(before);
        var to = text(after);
        if (!from.equals(to)) {
            changes.add(new FieldChange(name, cut(from), cut(to)));
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    private static Map<String, Function<Entry, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<Entry, @Nullable Object>>();
        fields.put("event_date", Entry::date);
        fields.put("event_end", Entry::end);
        fields.put("reported_on", Entry::reportedOn);
        fields.put("country", Entry::country);
        fields.put("admin1", entry -> entry.place().area().admin1());
        fields.put("location", entry -> entry.place().area().town());
        fields.put("latitude", entry -> point(entry, Coordinates::latitude));
        fields.put("longitude", entry -> point(entry, Coordinates::longitude));
        fields.put("geo_precision", entry -> {
            var precision = entry.place().precision();
            return precision == null ? null : precision.token();
        });
        fields.put("category", entry -> entry.category().token());
        fields.put("group", Entry::group);
        fields.put("definition", Entry::definition);
        fields.put("basis", entry -> {
            var basis = entry.count() == null ? null : entry.count().basis();
            return basis == null ? null : basis.token();
        });
        fields.put("period_start", Entry::periodStart);
        fields.put("count", entry -> figure(entry, Figure::text));
        fields.put("count_low", entry -> figure(entry, Figure::low));
        fields.put("count_best", entry -> figure(entry, Figure::best));
        fields.put("count_high", entry -> figure(entry, Figure::high));
        fields.put("unit", entry -> {
            Count count = entry.count();
            return count == null ? null : count.unit();
        });
        fields.put("issuer", entry -> entry.attribution().issuer());
        fields.put("source", entry -> entry.attribution().source());
        fields.put("source_url", entry -> entry.attribution().url());
        fields.put("status", entry -> entry.standing().status().token());
        fields.put("status_on", entry -> entry.standing().since());
        fields.put("corrects", entry -> String.join(";", entry.corrects()));
        fields.put("part_of", Entry::partOf);
        fields.put("summary", Entry::summary);
        return fields;
    }

    private static @Nullable Object point(Entry entry, Function<Coordinates, Object> part) {
        var point = entry.place().point();
        return point == null ? null : part.apply(point);
    }

    private static @Nullable Object figure(Entry entry, Function<Figure, @Nullable Object> part) {
        var count = entry.count();
        return count == null ? null : part.apply(count.figure());
    }
}

package org.sitrep.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds rows that say in words that they are totals of other rows, as spreadsheets have them at their end. */
final class TotalRows {

    private static final Set<Field> LABELLED =
            EnumSet.of(Field.ID, Field.DATE, Field.COUNTRY, Field.ADMIN1, Field.LOCATION);
    /** Where "Total North" is a label. Not in a location: that may be a petrol station. */
    private static final Set<Field> REGIONS = EnumSet.of(Field.DATE, Field.COUNTRY, Field.ADMIN1);

    private static final Set<String> LABELS = Set.of(
            "total", "totals", "grand total", "sub total", "subtotal", "sub-total", "sum", "overall total",
            "total general",
            "total g\u00e9n\u00e9ral", "ensemble", "gesamt", "insgesamt", "summe", "toplam", "genel toplam", "totale",
            "\u0432\u0441\u0435\u0433\u043e", "\u0438\u0442\u043e\u0433\u043e", "\u0440\u0430\u0437\u043e\u043c",
            "\u0443\u0441\u044c\u043e\u0433\u043e", "\u0431\u0430\u0440\u043b\u044b\u0493\u044b",
            "\u0627\u0644\u0645\u062c\u0645\u0648\u0639", "\u0627\u0644\u0625\u062c\u0645\u0627\u0644\u064a",
            "\u603b\u8ba1", "\u5408\u8ba1", "\u5408\u8a08", "\u7e3d\u8a08");
    private static final int LONGEST = 60;

    private final int[] columns;
    private final int[] regions;

    /** @param sources where the entries of the log find their fields */
    TotalRows(FieldSources sources) {
        this.columns = places(LABELLED, sources);
        this.regions = places(REGIONS, sources);
    }

    private static int[] places(Set<Field> fields, FieldSources sources) {
        return fields.stream()
                .mapToInt(field -> sources.of(field).column())
                .filter(column -> column != Source.NO_COLUMN)
                .distinct()
                .toArray();
    }

    /** The label of a row of totals; null for any other row. */
    @Nullable
    String label(Row row) {
        for (var column : columns) {
            var text = row.text(column);
            if (mayBeLabel(text) && LABELS.contains(bare(text))) {
                return text;
            }
        }
        for (var column : regions) {
            var text = row.text(column);
            if (mayBeLabel(text) && (bare(text).startsWith("total ") || bare(text).endsWith(" total"))) {
                return text;
            }
        }
        return null;
    }

    /** Most cells end here: a label is short, and begins or ends with a letter of few. */
    private static boolean mayBeLabel(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        var first = text.charAt(0);
        var last = text.charAt(text.length() - 1);
        return first >= 128 || "tTgGsSoOeEiI".indexOf(first) >= 0 || last == 'l' || last == 'L' || last == ':';
    }

    private static String bare(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
    }
}

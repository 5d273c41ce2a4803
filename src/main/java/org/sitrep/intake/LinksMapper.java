package org.sitrep.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which other entries an entry names. */
final class LinksMapper {

    /**
     * The ids of other entries.
     *
     * @param corrects those that it replaces or withdraws
     * @param partOf the one that it is a part of; null if there is none
     */
    record Links(List<String> corrects, @Nullable String partOf) {}

    private final Source corrects;
    private final String correctsName;
    private final Source partOf;
    private final String partOfName;

    LinksMapper(FieldSources fields) {
        this.corrects = fields.of(Field.CORRECTS);
        this.correctsName = fields.name(Field.CORRECTS);
        this.partOf = fields.of(Field.PART_OF);
        this.partOfName = fields.name(Field.PART_OF);
    }

    Links read(Row row, String id, RowProblems problems) {
        var corrected = corrects(row, id, problems);
        var whole = partOf.in(row);
        if (!whole.isEmpty() && whole.equals(id)) {
            problems.add(Check.SELF_REFERENCE, partOf.column(), selfReference(partOfName, id));
        }
        return new Links(corrected, whole.isEmpty() ? null : whole);
    }

    private List<String> corrects(Row row, String id, RowProblems problems) {
        var text = corrects.in(row);
        if (text.isEmpty()) {
            return List.of();
        }
        var ids = List.of(Cells.trimmed(text.replace(';', ' ').replace(',', ' ')).split("\\s+"));
        if (ids.contains(id)) {
            problems.add(Check.SELF_REFERENCE, corrects.column(), selfReference(correctsName, id));
        }
        return ids;
    }

    private static String selfReference(String column, String id) {
        return column + " names the row's own id " + Shown.value(id)
                + "; name the other entry, or leave the cell empty";
    }
}

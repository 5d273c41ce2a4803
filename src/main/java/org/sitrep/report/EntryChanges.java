package org.sitrep.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.Entry;

/** In which fields two versions of an entry differ. */
final class EntryChanges {

    private EntryChanges() {}

    /** The names of the fields that differ, in the order of the record. */
    static List<String> between(Entry before, Entry after) {
        var changes = new ArrayList<String>();
        for (var component : Entry.class.getRecordComponents()) {
            var old = value(component, before);
            var now = value(component, after);
            if (!Objects.equals(old, now)) {
                changes.add(name(component));
            }
        }
        return changes;
    }

    private static Object value(RecordComponent component, Entry entry) {
        try {
            return Objects.requireNonNullElse(component.getAccessor().invoke(entry), "");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(RecordComponent component) {
        var name = new StringBuilder();
        for (var letter : component.getName().toCharArray()) {
            if (Character.isUpperCase(letter)) {
                name.append(' ').append(Character.toLowerCase(letter));
            } else {
                name.append(letter);
            }
        }
        return name.toString();
    }
}

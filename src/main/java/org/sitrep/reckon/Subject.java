package org.sitrep.reckon;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;

/**
 * What a figure is about. Only figures of one subject may be compared, and a figure is never a figure of two subjects.
 *
 * @param category what happened
 * @param group who is counted
 * @param definition what exactly is counted; empty for the plain count of the category
 * @param area where
 * @param unit in what; figures of two units are never set against each other
 */
public record Subject(Category category, String group, String definition, Area area, String unit)
        implements Comparable<Subject> {

    /** Groups of which nobody is in two. */
    public static final Set<String> EXCLUSIVE_GROUPS =
            Set.of("security_forces", "civilians", "alleged_attackers", "unknown");

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::category)
            .thenComparing(Subject::area)
            .thenComparing(subject -> subject.isWhole() ? "" : subject.group + ' ')
            .thenComparing(Subject::definition)
            .thenComparing(Subject::unit);

    /** The subject of an entry that carries a count. */
    public static Subject of(Entry entry) {
        var count = entry.count();
        return new Subject(
                entry.category(),
                entry.group(),
                entry.definition(),
                entry.place().area(),
                count == null ? entry.category().usualUnit() : count.unit());
    }

    /** Whether everybody is counted, not a group of them. */
    public boolean isWhole() {
        return group.equals(Entry.ALL);
    }

    /** Whether this is the plain count of its category: everybody, and no narrower definition. */
    public boolean isPlain() {
        return isWhole() && definition.isEmpty();
    }

    /** The same subject in another area. */
    public Subject in(Area other) {
        return new Subject(category, group, definition, other, unit);
    }

    /** The same subject for another group. */
    public Subject about(String otherGroup) {
        return new Subject(category, otherGroup, definition, area, unit);
    }

    // Written out, as subjects are asked for in maps for every row: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Subject subject
                        && category == subject.category
                        && group.equals(subject.group)
                        && definition.equals(subject.definition)
                        && unit.equals(subject.unit)
                        && area.equals(subject.area);
    }

    @Override
    public int hashCode() {
        var hash = 31 * category.hashCode() + group.hashCode();
        hash = 31 * hash + definition.hashCode();
        hash = 31 * hash + area.hashCode();
        return 31 * hash + unit.hashCode();
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}

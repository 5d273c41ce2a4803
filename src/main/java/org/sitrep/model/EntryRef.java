package org.sitrep.model;

/**
 * A reference to an entry, as a report prints it.
 *
 * @param key the entry
 * @param text its id; where two datasets of the report have that id, the dataset, a colon and the id. Within a report no
 *     two entries have the same text
 */
public record EntryRef(EntryKey key, String text) {

    /** A reference by the bare id. */
    public static EntryRef plain(EntryKey key) {
        return new EntryRef(key, key.id());
    }

    /** A reference by dataset and id. */
    public static EntryRef withDataset(EntryKey key) {
        return new EntryRef(key, key.dataset() + ":" + key.id());
    }

    /** Whether the id alone would not tell which entry is meant. */
    public boolean needsDataset() {
        return !text.equals(key.id());
    }

    @Override
    public String toString() {
        return text;
    }
}

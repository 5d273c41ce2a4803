package org.sitrep.store;

/** The numbers of the keys of ids that come one after the other. The entries of a row have one key, which is worked out once. */
final class RecordKeys {

    private String key = "";
    private long number = RecordKey.of("");

    /** As {@link RecordKey#of}. */
    long of(String id) {
        if (!isOfLastKey(id)) {
            key = RecordKey.keyOf(id);
            number = RecordKey.of(key);
        }
        return number;
    }

    private boolean isOfLastKey(String id) {
        return id.startsWith(key) && (id.length() == key.length() || id.charAt(key.length()) == RecordKey.SUFFIX);
    }
}

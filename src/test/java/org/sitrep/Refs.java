package org.sitrep;

import java.util.Arrays;
import java.util.List;
import org.sitrep.model.EntryKey;
import org.sitrep.model.EntryRef;

/** References to entries, for tests. */
public final class Refs {

    private Refs() {}

    /** A reference to an entry of the only dataset. */
    public static EntryRef ref(String id) {
        return EntryRef.plain(new EntryKey("desk", id));
    }

    public static List<EntryRef> refs(String... ids) {
        return Arrays.stream(ids).map(Refs::ref).toList();
    }

    /** How references are printed. */
    public static List<String> texts(List<EntryRef> refs) {
        return refs.stream().map(EntryRef::text).toList();
    }
}

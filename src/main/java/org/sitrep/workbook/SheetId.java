package org.sitrep.workbook;

/** The sheets in the order of their tabs. */
enum SheetId {
    READ_ME("readMe", false),
    KEY_FIGURES("keyFigures", false),
    DETENTIONS("detentions", false),
    CASUALTIES("casualties", false),
    DAMAGE("damage", false),
    TIMELINE("timeline", false),
    MEASURES("measures", false),
    REGIONS("regions", false),
    ACTIVITY("activity", false),
    SERIES("series", true),
    REVISIONS("revisions", true),
    DISPUTED("disputed", true),
    FINDINGS("findings", true),
    REJECTED("rejected", true),
    SOURCES("sources", true),
    ENTRIES("entries", true);

    private final String key;
    private final boolean data;

    SheetId(String key, boolean data) {
        this.key = key;
        this.data = data;
    }

    /** Whether it is there to be filtered and computed with more than to be read. */
    boolean isData() {
        return data;
    }

    /** The key of its name. */
    String nameKey() {
        return "sheet." + key;
    }

    /** The key of the sentence that says what it holds. */
    String aboutKey() {
        return "sheet." + key + ".about";
    }
}

package org.sitrep.intake;

/** Files that are handed in under a CSV name although they are something else, by their first bytes. */
enum BinaryKind {
    WORKBOOK("an Excel workbook or another zip archive", 'P', 'K', 3, 4),
    OLD_WORKBOOK("an old Excel workbook", 0xD0, 0xCF, 0x11, 0xE0),
    PDF("a PDF", '%', 'P', 'D', 'F'),
    PARQUET("a Parquet file", 'P', 'A', 'R', '1'),
    HTML("a web page", '<', '!', 'D', 'O', 'C'),
    HTML_BARE("a web page", '<', 'h', 't', 'm', 'l');

    private final String words;
    private final int[] start;

    BinaryKind(String words, int... start) {
        this.words = words;
        this.start = start;
    }

    /** What it is, with its article. */
    String words() {
        return words;
    }

    boolean isStartOf(byte[] head) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((head[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

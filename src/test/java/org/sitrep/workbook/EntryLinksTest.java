package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryLinksTest {

    @Test
    void oneSheet() {
        assertThat(new EntryLinks(List.of("Entries")).formula(List.of("KZ-1", "KZ-2")))
                .isEqualTo("HYPERLINK(IFERROR(\"#Entries!A\"&MATCH(\"KZ-1\",Entries!$A:$A,0),\"#Entries!A1\"),"
                        + "\"KZ-1, KZ-2\")");
    }

    @Test
    void severalSheetsAreSearchedInTurn() {
        assertThat(new EntryLinks(List.of("Entries", "Entries (2)")).formula(List.of("7")))
                .isEqualTo("HYPERLINK(IFERROR(\"#Entries!A\"&MATCH(\"7\",Entries!$A:$A,0),"
                        + "IFERROR(\"#'Entries (2)'!A\"&MATCH(\"7\",'Entries (2)'!$A:$A,0),\"#Entries!A1\")),\"7\")");
    }

    @Test
    void quotesAndWildcardsOfIdsAreEscaped() {
        assertThat(new EntryLinks(List.of("Entries")).formula(List.of("a\"b*c")))
                .contains("MATCH(\"a\"\"b~*c\",")
                .endsWith(",\"a\"\"b*c\")");
    }

    @Test
    void longTextIsWrittenInPieces() {
        assertThat(EntryLinks.pieces("x".repeat(300)))
                .isEqualTo("\"" + "x".repeat(255) + "\"&\"" + "x".repeat(45) + "\"");
        assertThat(EntryLinks.pieces("")).isEqualTo("\"\"");
        assertThat(new EntryLinks(List.of("Entries")).canLead(List.of("x".repeat(256)))).isFalse();
        assertThat(new EntryLinks(List.of()).canLead(List.of("KZ-1"))).isFalse();
    }
}

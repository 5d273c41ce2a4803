package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.refs;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.EntryKey;
import org.sitrep.model.EntryRef;

class EntryLinksTest {

    @Test
    void oneSheet() {
        assertThat(new EntryLinks(List.of("Entries"), 10).formula(refs("KZ-1", "KZ-2"), 0))
                .isEqualTo("HYPERLINK(IFERROR(\"#Entries!A\"&MATCH(\"KZ-1\",Entries!$A:$A,0),\"#Entries!A1\"),"
                        + "\"KZ-1, KZ-2\")");
    }

    @Test
    void severalSheetsAreSearchedInTurn() {
        assertThat(new EntryLinks(List.of("Entries", "Entries (2)"), 10).formula(refs("7"), 0))
                .isEqualTo("HYPERLINK(IFERROR(\"#Entries!A\"&MATCH(\"7\",Entries!$A:$A,0),"
                        + "IFERROR(\"#'Entries (2)'!A\"&MATCH(\"7\",'Entries (2)'!$A:$A,0),\"#Entries!A1\")),\"7\")");
    }

    @Test
    void anIdThatTwoDatasetsShareIsLookedUpWithItsDataset() {
        var ref = EntryRef.withDataset(new EntryKey("radio", "7*"));
        assertThat(new EntryLinks(List.of("Entries"), 40).formula(List.of(ref), 0))
                .isEqualTo("HYPERLINK(IFERROR(\"#Entries!A\"&MATCH(1,INDEX((Entries!$A$1:$A$40=\"7*\")*"
                        + "(Entries!$AG$1:$AG$40=\"radio\"),0),0),\"#Entries!A1\"),\"radio:7*\")");
    }

    @Test
    void ofManyTheFirstAreNamedAndTheOthersCounted() {
        var ids = IntStream.rangeClosed(1, 14).mapToObj(Integer::toString).toArray(String[]::new);

        assertThat(EntryLinks.text(refs(ids), 0)).isEqualTo("1, 2, 3, 4, 5 +9");
        assertThat(EntryLinks.text(refs(ids), 4_836)).endsWith(", 5 +4845");
        assertThat(EntryLinks.text(refs("1", "2"), 7)).isEqualTo("1, 2 +7");
        assertThat(EntryLinks.text(refs("1", "2"), 0)).isEqualTo("1, 2");
    }

    @Test
    void quotesAndWildcardsOfIdsAreEscaped() {
        assertThat(new EntryLinks(List.of("Entries"), 10).formula(refs("a\"b*c"), 0))
                .contains("MATCH(\"a\"\"b~*c\",")
                .endsWith(",\"a\"\"b*c\")");
    }

    @Test
    void longTextIsWrittenInPieces() {
        assertThat(EntryLinks.pieces("x".repeat(300)))
                .isEqualTo("\"" + "x".repeat(255) + "\"&\"" + "x".repeat(45) + "\"");
        assertThat(EntryLinks.pieces("")).isEqualTo("\"\"");
        assertThat(new EntryLinks(List.of("Entries"), 10).canLead(refs("x".repeat(256)))).isFalse();
        assertThat(new EntryLinks(List.of(), 1).canLead(refs("KZ-1"))).isFalse();
    }
}

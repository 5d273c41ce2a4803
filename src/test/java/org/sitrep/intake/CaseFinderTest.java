package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;

/** What a row is taken for depends on its own cells, whatever rows came before. */
class CaseFinderTest {

    private static final String HEADER =
            "event_id_cnty,event_date,country,event_type,sub_event_type,actor1,inter1,location,geo_precision,fatalities";

    @TempDir Path folder;

    @Test
    void rowsOfManyKindsAreEachTakenForTheirOwn() {
        var kinds = List.of(
                "Protests,Peaceful protest,Protesters,6",
                "Strategic developments,Arrests,Police,1",
                "Riots/Protests,,Rioters,5",
                "Riots/Protests,,Protesters,6",
                "Battles,Armed clash,Rebels,2",
                "Strategic developments,Other,State,1");
        var expected = List.of(
                Category.PROTEST, Category.DETENTION, Category.CLASH, Category.PROTEST, Category.CLASH,
                Category.STATEMENT);
        var lines = new ArrayList<>(List.of(HEADER));
        IntStream.range(0, 60).forEach(row -> lines.add("FRD" + row + ",5 March 2024,Freedonia,"
                + kinds.get(row * 7 % 6) + ",Fredville,1,0"));

        var read = DeskLog.read(folder, lines.toArray(String[]::new));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries())
                .filteredOn(entry -> !entry.id().contains("#"))
                .extracting(Entry::category)
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(row -> expected.get(row * 7 % 6)).toList());
    }

    /** The conditions of a format may look at texts without end, of which each row has its own. */
    @Test
    void rowsWithLongTextsAreEachTakenForTheirOwn() {
        var wordy = "Protests" + "!".repeat(90);
        var read = DeskLog.read(
                folder,
                HEADER,
                "FRD1,5 March 2024,Freedonia," + wordy + ",Arrests,Police,1,Fredville,1,0",
                "FRD2,5 March 2024,Freedonia," + wordy + ",Other,Police,1,Fredville,1,0",
                "FRD3,5 March 2024,Freedonia,Protests,Other,Police,1,Fredville,1,0");

        assertThat(read.ids()).containsExactly("FRD1", "FRD1#deaths", "FRD3", "FRD3#deaths");
        assertThat(read.entries().getFirst().category()).isEqualTo(Category.DETENTION);
        assertThat(read.rejection().code()).isEqualTo("CATEGORY_UNKNOWN");
    }
}

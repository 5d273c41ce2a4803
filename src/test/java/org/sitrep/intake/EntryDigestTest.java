package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Area;
import org.sitrep.model.Attributes;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;

/** The fingerprints stand in every store: were one to change, the whole log would come back as revised. */
class EntryDigestTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final EntryDigest digest = new EntryDigest(Sha256.digest());

    @Test
    void anEntryHasTheFingerprintThatStoresHave() {
        var names = List.of("населённый пункт", "actor1", "tags");

        assertThat(
                of(entry(Attributes.of(names, List.of("Алматы", "Protesters (Kazakhstan)", "crowd size=60"))), 1, 2, 0))
                .isEqualTo("337ca31727cc68bd9285efbdf45ed8df514182b51225b024eb4c19c08a2e3b42");
        assertThat(of(entry(Attributes.NONE)))
                .isEqualTo("5c0c0621e8e4369279c37efdd86932260c674369d3d3474af64bf46c08da1c5a");
    }

    @Test
    void namesAreToldApartWhicheverCameBefore() {
        var one = Attributes.of(List.of("a", "b"), List.of("1", "2"));
        var other = Attributes.of(List.of("a", "c"), List.of("1", "2"));

        var first = of(entry(one), 0, 1);
        var second = of(entry(other), 0, 1);

        assertThat(second).isNotEqualTo(first);
        assertThat(of(entry(one), 0, 1)).isEqualTo(first);
        assertThat(of(entry(other), 0, 1)).isEqualTo(second);
    }

    @Test
    void manyListsOfNamesAreToldApart() {
        var first = of(entry(Attributes.of(List.of("name 0"), List.of("x"))), 0);
        for (var number = 1; number < 1_000; number++) {
            assertThat(of(entry(Attributes.of(List.of("name " + number), List.of("x"))), 0)).isNotEqualTo(first);
        }
        assertThat(of(entry(Attributes.of(List.of("name 0"), List.of("x"))), 0)).isEqualTo(first);
    }

    private String of(Entry entry, int... order) {
        return HexFormat.of().formatHex(digest.of(entry, order, true));
    }

    private static Entry entry(Attributes attributes) {
        return new Entry(
                "acled",
                "KAZ1",
                Category.PROTEST,
                ReducedDate.of(DAY),
                null,
                ReducedDate.of(DAY.plusDays(2)),
                new Place(
                        new Area("Kazakhstan", "Almaty", "Almaty"), new Coordinates(43.25, 76.95), GeoPrecision.CITY),
                Entry.ALL,
                "peaceful protest",
                new Count(Figure.exact(BigDecimal.valueOf(60)), Basis.EVENT, "persons"),
                null,
                new Attribution("Ministry", "Курсив", "https://example.org/1"),
                Standing.REPORTED,
                List.of("KAZ0"),
                null,
                "People gathered in front of the akimat.",
                attributes);
    }
}

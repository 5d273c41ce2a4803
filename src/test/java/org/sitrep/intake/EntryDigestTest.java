package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Short and long, of any script, met for the first time or again. */
    @Property(tries = 300)
    void aFingerprintIsOfTheValuesInUtf8OneAfterTheOther(
            @ForAll("texts") String admin1, @ForAll("texts") String summary, @ForAll("texts") String value) {
        var sought = entry(
                Attributes.of(List.of("b", "a"), List.of(value, "1")),
                place(admin1, 43.25, -0.5),
                Figure.exact(BigDecimal.valueOf(60)),
                summary);
        var expected = sha256("acled", "KAZ1", "PROTEST", "19787 19787", "", "19789 19789", "Kazakhstan", admin1,
                "Almaty",
                "4631283713680867328 -4620693217682128896CITY", "all", "peaceful protest", "60", "60", "60", "EXACT",
                "60",
                "EVENT", "persons", "", "Ministry", "Курсив", "https://example.org/1", "REPORTED", "", "KAZ0", "", "",
                summary, "a", "1", "b", value);

        assertThat(of(sought, 1, 0)).isEqualTo(expected);
        assertThat(of(sought, 1, 0)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        var any = Arbitraries.strings().ofMaxLength(120);
        var wide = Arbitraries.strings().withChars("aé\u04d9\u20ac\uD83D\uDE00").ofMaxLength(60);
        return Arbitraries.oneOf(any, any.ascii(), wide);
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "10", "999999999", "1000000000", "1000000009", "123456789012345678", "1234567890123456789",
        "98765432109876543210", "2.5", "0.125"})
    void numbersAreWrittenInDigits(BigDecimal number) {
        var digits = number.toPlainString();

        assertThat(of(entry(Attributes.NONE, place("Almaty", 1, 2), Figure.exact(number), "")))
                .isEqualTo(sha256("acled", "KAZ1", "PROTEST", "19787 19787", "", "19789 19789", "Kazakhstan", "Almaty",
                        "Almaty", "4607182418800017408 4611686018427387904CITY", "all", "peaceful protest", digits,
                        digits,
                        digits, "EXACT", digits, "EVENT", "persons", "", "Ministry", "Курсив", "https://example.org/1",
                        "REPORTED", "", "KAZ0", "", "", ""));
    }

    @Test
    void placesAreToldApartWhicheverCameBefore() {
        var almaty = entry(Attributes.NONE, place("Almaty", 43.25, 76.95), Figure.exact(1), "");
        var oral = entry(Attributes.NONE, place("Oral", 51.2, 51.4), Figure.exact(1), "");

        var first = of(almaty);

        assertThat(of(oral)).isNotEqualTo(first);
        assertThat(of(almaty)).isEqualTo(first);
        assertThat(of(almaty)).isEqualTo(first);
    }

    private static String sha256(String... values) {
        return HexFormat.of().formatHex(
                Sha256.digest().digest((String.join("\u001f", values) + "\u001f").getBytes(StandardCharsets.UTF_8)));
    }

    private String of(Entry entry, int... order) {
        return HexFormat.of().formatHex(digest.of(entry, order, true));
    }

    private static Place place(String admin1, double latitude, double longitude) {
        return new Place(
                new Area("Kazakhstan", admin1, "Almaty"), new Coordinates(latitude, longitude), GeoPrecision.CITY);
    }

    private static Entry entry(Attributes attributes) {
        return entry(
                attributes,
                place("Almaty", 43.25, 76.95),
                Figure.exact(BigDecimal.valueOf(60)),
                "People gathered in front of the akimat.");
    }

    private static Entry entry(Attributes attributes, Place place, Figure figure, String summary) {
        return new Entry(
                "acled",
                "KAZ1",
                Category.PROTEST,
                ReducedDate.of(DAY),
                null,
                ReducedDate.of(DAY.plusDays(2)),
                place,
                Entry.ALL,
                "peaceful protest",
                new Count(figure, Basis.EVENT, "persons"),
                null,
                new Attribution("Ministry", "Курсив", "https://example.org/1"),
                Standing.REPORTED,
                List.of("KAZ0"),
                null,
                summary,
                attributes);
    }
}

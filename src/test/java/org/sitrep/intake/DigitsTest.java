package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.Quantities.Result;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;

/** Counts, dates and degrees in the digits of other scripts are read as those in 0 to 9. */
class DigitsTest {

    private final Quantities quantities = new Quantities(QuantityRules.DESK);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "۳۰۰; 300; 300; 300; EXACT",
                "٣٠٠; 300; 300; 300; EXACT",
                "৩০০; 300; 300; 300; EXACT",
                "३००; 300; 300; 300; EXACT",
                "３００; 300; 300; 300; EXACT",
                "၃၀၀; 300; 300; 300; EXACT",
                "๓๐๐; 300; 300; 300; EXACT",
                "1۲; 12; 12; 12; EXACT",
                "۱۲٬۰۰۰; 12000; 12000; 12000; EXACT",
                "१,२००; 1200; 1200; 1200; EXACT",
                "۱۲ ۰۰۰; 12000; 12000; 12000; EXACT",
                "۴-۶; 4; ; 6; BETWEEN",
                "at least ۱۶۰; 160; ; ; AT_LEAST",
                "５０＋; 50; ; ; AT_LEAST",
            })
    void countsAreReadAndKeepTheirText(String text, BigDecimal low, BigDecimal best, BigDecimal high, Qualifier how) {
        assertThat(figure(text)).isEqualTo(new Figure(low, best, high, how, text));
    }

    /** Where groups of thousands and decimals look alike, another script does not tell them apart either. */
    @ParameterizedTest
    @CsvSource({"۱.۲۰۰, QUANTITY_AMBIGUOUS", "-۵, COUNT_NEGATIVE", "۳۰۰ یا ۴۰۰, QUANTITY_UNREADABLE"})
    void whatIsRefusedInPlainDigitsIsRefusedInOthers(String text, String code) {
        assertThat(quantities.read(text)).isInstanceOfSatisfying(
                Result.Refused.class, refused -> {
                    assertThat(refused.check()).hasToString(code);
                    assertThat(refused.message()).contains(text);
                });
    }

    /** A fraction and a power are digits of no number. */
    @ParameterizedTest
    @CsvSource({"3½", "10²", "Ⅻ", "①"})
    void otherNumeralsAreNoDigits(String text) {
        assertThat(quantities.read(text)).isInstanceOf(Result.Refused.class);
    }

    @Property(tries = 200)
    void everyScriptGivesTheSameFigure(@ForAll("zeros") int zero, @ForAll("numbers") int number) {
        var plain = String.valueOf(number);
        var written = plain.chars().map(digit -> zero + digit - '0').collect(
                StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

        assertThat(figure(written).saysTheSameAs(figure(plain))).isTrue();
    }

    @Provide
    Arbitrary<Integer> zeros() {
        return Arbitraries.of(0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xf20, 0x1040, 0x17e0, 0xff10, 0x104a0);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    @Test
    void datesCountsAndPointsOfARowAreReadAndRemarked() {
        var read = DeskLog.read(
                folder, DeskLog.HEADER,
                "F-1,۲۰۲۴-۰۳-۰۵,२०२४-०३-०६,Freedonia,North,١٠.٥,２０.５,detention,total,,۱۶۰,Held.");

        var entry = read.entry();
        assertThat(entry.date()).isEqualTo(ReducedDate.parse("2024-03-05").orElseThrow());
        assertThat(entry.reportedOn()).isEqualTo(ReducedDate.parse("2024-03-06").orElseThrow());
        assertThat(Objects.requireNonNull(entry.place().point()).latitude()).isEqualTo(10.5);
        assertThat(entry.place().point().longitude()).isEqualTo(20.5);
        assertThat(Objects.requireNonNull(entry.count()).figure())
                .isEqualTo(new Figure(
                        new BigDecimal(160), new BigDecimal(160), new BigDecimal(160), Qualifier.EXACT, "۱۶۰"));
        assertThat(read.notices())
                .singleElement()
                .asString()
                .startsWith("DIGITS_FOREIGN: Digits of other scripts were read as numbers. 3 rows: ")
                .contains("۲۰۲۴-۰۳-۰۵");
    }

    /** A year of the Persian calendar is no year of ours; the row says so and is not put into the Middle Ages. */
    @Test
    void aDateOfAnotherCalendarIsRefused() {
        var read = DeskLog.read(folder, DeskLog.HEADER, DeskLog.goodRow("F-1").replace("2024-03-05", "۱۴۰۲-۱۲-۱۵"));

        assertThat(read.rejection().code()).isEqualTo("DATE_RANGE");
    }

    @Test
    void slashesAndCodesForUnknownAreReadToo() {
        var read = DeskLog.read(
                folder,
                "event_id_cnty,event_date,country,event_type,fatalities",
                "F1,۱۳/۰۵/۲۰۲۴,Freedonia,Battles,-۹۹",
                "F2,۱/۵/۲۰۲۴,Freedonia,Battles,۳");

        assertThat(read.ids()).containsExactly("F1", "F2", "F2#deaths");
        assertThat(read.entries().getLast().date()).isEqualTo(ReducedDate.parse("2024-05-01").orElseThrow());
    }

    private Figure figure(String text) {
        return ((Result.Understood) quantities.read(text)).figure();
    }
}

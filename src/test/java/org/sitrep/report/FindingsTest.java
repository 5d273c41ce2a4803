package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;
import static org.sitrep.reckon.Told.about;
import static org.sitrep.reckon.Told.atLeast;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.injury;
import static org.sitrep.reckon.Told.measure;
import static org.sitrep.reckon.Told.upTo;
import static org.sitrep.report.Reports.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Category;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Severity;
import org.sitrep.model.Status;
import org.sitrep.reckon.Desk;
import org.sitrep.reckon.Told;

/** The catalogue of findings: when each rule speaks, what it says, and the nearest case in which it must be silent. */
class FindingsTest {

    private static final String LATER = "2022-12-31";

    private static void finds(String code, Severity severity, String text, List<String> entries, Told... rows) {
        assertThat(findings(code, Reports.asOf(LATER, rows))).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo(text);
            assertThat(texts(finding.entries())).isEqualTo(entries);
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }

    private static void isSilent(String code, Told... rows) {
        assertThat(findings(code, Reports.asOf(LATER, rows))).isEmpty();
    }

    private static Told killed(String id, String day) {
        return death(id).on(day).reported(day).by("Ministry");
    }

    private static Told arrested(String id, String day) {
        return detention(id).on(day).reported(day).by("City").in("Almaty (city)", "Almaty");
    }

    @Nested
    class LooksLikeTotal {

        @Test
        void namesTheTotalsAroundTheFigureAndWhatItWouldHaveMadeOfThem() {
            finds(
                    "LOOKS_LIKE_TOTAL",
                    Severity.WARNING,
                    "1,678 in Almaty is labelled new, but the reported totals there were 1,237 on 11 January 2022 and"
                            + " 2,402 on 14 January 2022; as an increment the total would have been 2,915."
                            + " It reads as a running total.",
                    List.of("C", "B", "D"),
                    arrested("A", "2022-01-09").total(852),
                    arrested("B", "2022-01-11").total(1_237),
                    arrested("C", "2022-01-12").newly(1_678),
                    arrested("D", "2022-01-14").total(2_402));
        }

        @Test
        void isOneFindingHoweverManyRepeatTheClaim() {
            assertThat(findings(
                    "LOOKS_LIKE_TOTAL",
                    Reports.asOf(
                            LATER,
                            arrested("B", "2022-01-11").total(1_237),
                            arrested("C", "2022-01-12").newly(1_678),
                            arrested("E", "2022-01-13").newly(1_678).by("AP"),
                            arrested("D", "2022-01-14").total(2_402))))
                    .singleElement()
                    .satisfies(finding -> assertThat(texts(finding.entries())).containsExactly("C", "E", "B", "D"));
        }

        @Test
        void saysSoBeforeTheNextTotalIsKnown() {
            finds(
                    "LOOKS_LIKE_TOTAL_SO_FAR",
                    Severity.WARNING,
                    "1,678 in Almaty is labelled new, but the reported total there was 1,237 on 11 January 2022, and the"
                            + " rise to 1,678 fits the pace of the totals; as an increment the total would have been"
                            + " 2,915. It reads as a running total.",
                    List.of("C", "B"),
                    arrested("A", "2022-01-09").total(852),
                    arrested("B", "2022-01-11").total(1_237),
                    arrested("C", "2022-01-12").newly(1_678));
        }

        @Test
        void isSilentWhereTheTotalsTakeTheFigureInAsAnIncrement() {
            isSilent(
                    "LOOKS_LIKE_TOTAL",
                    arrested("A", "2022-01-09").total(852),
                    arrested("B", "2022-01-11").total(1_237),
                    arrested("C", "2022-01-12").newly(1_678),
                    arrested("D", "2022-01-14").total(2_915));
        }
    }

    @Nested
    class NewExceedsTotal {

        @Test
        void comparesWithTheTotalOfTheSameDay() {
            finds(
                    "NEW_EXCEEDS_TOTAL",
                    Severity.WARNING,
                    "118 new for Killed, Kazakhstan on 9 January 2022 is more than the running total of that day, 18.",
                    List.of("B", "A"),
                    killed("A", "2022-01-09").total(18),
                    killed("B", "2022-01-09").newly(118).by("Other"));
        }

        @Test
        void isSilentWhereTheTotalBeganAfterTheFlow() {
            isSilent(
                    "NEW_EXCEEDS_TOTAL",
                    killed("A", "2022-01-09").since("2022-01-09").total(18),
                    killed("B", "2022-01-09").since("2022-01-02").newly(118).by("Other"));
        }

        @Test
        void isSilentWhereAllOfTheTotalIsNew() {
            isSilent("NEW_EXCEEDS_TOTAL", killed("A", "2022-01-09").total(18), killed("B", "2022-01-09").newly(18));
        }
    }

    @Nested
    class NewExceedsChange {

        @Test
        void comparesWithTheRiseOfTheSameIssuersTotal() {
            finds(
                    "NEW_EXCEEDS_CHANGE",
                    Severity.WARNING,
                    "50 new for Killed, Kazakhstan on 10 January 2022 is more than the rise of the same issuer's total"
                            + " from 100 to 120, which is 20.",
                    List.of("C", "A", "B"),
                    killed("A", "2022-01-09").total(100),
                    killed("B", "2022-01-10").total(120),
                    killed("C", "2022-01-10").newly(50));
        }

        @Test
        void takesTheLastTotalOfADayOnWhichItRose() {
            isSilent(
                    "NEW_EXCEEDS_CHANGE",
                    killed("A", "2022-01-09").total(100),
                    killed("B", "2022-01-10").total(120),
                    killed("C", "2022-01-10").total(150),
                    killed("D", "2022-01-10").newly(50));
        }

        @Test
        void leavesAFallOfTheTotalToTheRuleOnFalls() {
            isSilent(
                    "NEW_EXCEEDS_CHANGE",
                    killed("A", "2022-01-09").total(118),
                    killed("B", "2022-01-10").total(92),
                    killed("C", "2022-01-10").newly(11));
        }

        @Test
        void isSilentAtTheTurnOfTheYear() {
            isSilent(
                    "NEW_EXCEEDS_CHANGE",
                    killed("A", "2021-12-31").since("2021-01-01").total(500),
                    killed("B", "2022-01-01").since("2022-01-01").total(20),
                    killed("C", "2022-01-01").newly(20));
        }
    }

    @Nested
    class TotalFalls {

        @Test
        void namesBothFiguresOfTheIssuer() {
            finds(
                    "TOTAL_FALLS",
                    Severity.WARNING,
                    "Killed, Kazakhstan: the running total of Ministry falls from 18 (7 January 2022) to 16"
                            + " (9 January 2022).",
                    List.of("B", "A"),
                    killed("A", "2022-01-07").total(18),
                    killed("B", "2022-01-09").total(16));
        }

        @Test
        void aDeclaredCorrectionIsNotedAndDoubtsNoFigure() {
            var report = Reports.asOf(
                    LATER,
                    killed("A", "2022-01-13").total(104),
                    killed("B", "2022-01-13").total(94).corrects("A"));

            assertThat(findings("TOTAL_FALLS", report)).isEmpty();
            assertThat(findings("TOTAL_CORRECTED", report))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.severity()).isEqualTo(Severity.NOTE);
                        assertThat(texts(found.entries())).containsExactly("B", "A");
                        assertThat(found.text())
                                .isEqualTo("Killed, Kazakhstan: Ministry corrected its running total from 104"
                                        + " (13 January 2022) down to 94 (13 January 2022), and the log says so.");
                    });
            assertThat(Reports.figure(report, "death", "total").amount().marks()).isEmpty();
        }

        @Test
        void isSilentWhereTheEarlierTotalWasMarkedAsRevisedByThen() {
            isSilent(
                    "TOTAL_FALLS",
                    killed("A", "2022-01-07").total(18).revised("2022-01-09"),
                    killed("B", "2022-01-09").total(16));
        }

        @Test
        void isSilentWhereTheLowerTotalCallsItselfARevision() {
            isSilent(
                    "TOTAL_FALLS",
                    killed("A", "2022-01-07").total(18),
                    killed("B", "2022-01-09").total(16).status(Status.REVISED));
        }

        @Test
        void aFallBeforeTheDayOfTheRevisionIsNotDeclared() {
            assertThat(findings(
                    "TOTAL_FALLS",
                    Reports.asOf(
                            LATER,
                            killed("A", "2022-01-07").total(18).revised("2022-01-12"),
                            killed("B", "2022-01-09").total(16))))
                    .hasSize(1);
        }

        @Test
        void aCorrectionThatExplainsAnotherTotalDoesNotExplainThisFall() {
            assertThat(findings(
                    "TOTAL_FALLS",
                    Reports.asOf(
                            LATER,
                            killed("A", "2022-01-07").total(100),
                            killed("B", "2022-01-08").total(80),
                            killed("C", "2022-01-09").total(90).corrects("B"))))
                    .extracting(finding -> texts(finding.entries()))
                    .containsExactlyInAnyOrder(List.of("B", "A"), List.of("C", "A"));
        }

        @Test
        void aFallAfterACorrectionIsAFallFromTheCorrectedTotal() {
            assertThat(findings(
                    "TOTAL_FALLS",
                    Reports.asOf(
                            LATER,
                            killed("A", "2022-01-07").total(120),
                            killed("B", "2022-01-08").total(110).corrects("A"),
                            killed("C", "2022-01-09").total(90))))
                    .extracting(finding -> texts(finding.entries()))
                    .containsExactly(List.of("C", "B"));
        }

        @Test
        void isSilentOnTwoFiguresOfOneDayOfWhichNobodyKnowsTheOrder() {
            isSilent("TOTAL_FALLS", killed("A", "2022-01-13").total(104), killed("B", "2022-01-13").total(94));
        }

        @Test
        void isSilentOnARoundedFigureThatIsMadePrecise() {
            isSilent("TOTAL_FALLS", killed("A", "2022-01-07").total(about(1_300)),
                    killed("B", "2022-01-09").total(1_290));
        }

        @Test
        void isSilentOnAStockAndOnAnotherIssuer() {
            isSilent(
                    "TOTAL_FALLS",
                    detention("A").on("2022-01-07").held(18).by("M"),
                    detention("B").on("2022-01-09").held(16).by("M"),
                    killed("C", "2022-01-07").total(18),
                    killed("D", "2022-01-09").total(16).by("Other"));
        }

        @Test
        void isSilentWhereAYearBeginsItsOwnTotal() {
            isSilent(
                    "TOTAL_FALLS",
                    killed("A", "2021-12-31").since("2021-01-01").total(500),
                    killed("B", "2022-01-05").since("2022-01-01").total(20));
        }

        @Test
        void isSilentOnAWithdrawnFigure() {
            isSilent(
                    "TOTAL_FALLS",
                    killed("A", "2022-01-07").total(164).retracted("2022-01-08"),
                    killed("B", "2022-01-09").total(16));
        }
    }

    @Nested
    class TotalBelowEarlier {

        @Test
        void namesTheHighestFigureOfAnotherIssuerThatStillStands() {
            finds(
                    "TOTAL_BELOW_EARLIER",
                    Severity.WARNING,
                    "Detained, Kazakhstan: the latest total, about 6,000 (State TV, 17 January 2022), is below about"
                            + " 12,000, which AP stated on 13 January 2022; the definitions may differ.",
                    List.of("C", "B"),
                    detention("A").on("2022-01-11").total(9_900).by("Ministry"),
                    detention("B").on("2022-01-13").total(about(12_000)).by("AP"),
                    detention("C").on("2022-01-17").total(about(6_000)).by("State TV"));
        }

        @Test
        void isSilentOnAFigureThatItsOwnIssuerHasLoweredSince() {
            isSilent(
                    "TOTAL_BELOW_EARLIER",
                    killed("A", "2022-01-11").total(500).by("B"),
                    killed("B", "2022-01-12").total(300).by("B"),
                    killed("C", "2022-01-17").total(400).by("A"));
        }

        @Test
        void isSilentWhereTheHeadlineIsNotSurelyBelow() {
            isSilent(
                    "TOTAL_BELOW_EARLIER",
                    killed("A", "2022-01-11").total(atLeast(163)).by("A"),
                    killed("B", "2022-01-12").total(about(160)).by("B"));
            isSilent(
                    "TOTAL_BELOW_EARLIER",
                    killed("A", "2022-01-11").total(163).by("A"),
                    killed("B", "2022-01-12").total(atLeast(160)).by("B"));
        }
    }

    @Nested
    class RetractedValueUsed {

        private final Told withdrawn = killed("A", "2022-01-09").total(164).by("HQ").retracted("2022-01-10");

        @Test
        void linksALaterUseOfTheValueToItsWithdrawal() {
            finds(
                    "RETRACTED_VALUE_USED",
                    Severity.WARNING,
                    "164 for Killed, Kazakhstan is stated by OHCHR on 11 January 2022, after HQ had withdrawn it.",
                    List.of("B", "A"),
                    withdrawn,
                    killed("B", "2022-01-11").total(164).by("OHCHR"));
        }

        @Test
        void notesWhatMayBeAWordingOfIt() {
            finds(
                    "RETRACTED_VALUE_NEAR",
                    Severity.NOTE,
                    "at least 163 for Killed, Kazakhstan, stated by RFE/RL on 11 January 2022, may be a wording of the"
                            + " 164 that HQ had withdrawn.",
                    List.of("B", "A"),
                    withdrawn,
                    killed("B", "2022-01-11").total(atLeast(163)).by("RFE/RL"));
        }

        @Test
        void isSilentBeforeTheWithdrawalAndOnOtherSubjects() {
            isSilent(
                    "RETRACTED_VALUE_USED",
                    withdrawn,
                    killed("B", "2022-01-09").total(164).by("OHCHR"),
                    killed("C", "2022-01-11").total(164).by("OHCHR").in("Almaty Region"),
                    detention("D").on("2022-01-11").total(164).by("OHCHR"));
        }

        @Test
        void isSilentOnANearValueThatIsExactOrLate() {
            isSilent(
                    "RETRACTED_VALUE_NEAR",
                    withdrawn,
                    killed("B", "2022-01-11").total(163).by("RFE/RL"),
                    killed("C", "2022-03-11").total(atLeast(163)).by("Axios"));
        }
    }

    @Nested
    class Parts {

        private final Told whole = killed("W", "2022-01-16").total(160);

        @Test
        void aPartIsNotLargerThanItsWhole() {
            finds(
                    "PART_EXCEEDS_WHOLE",
                    Severity.WARNING,
                    "The part 170 (Killed, civilians, Kazakhstan) is larger than its whole, 160 (Killed, Kazakhstan).",
                    List.of("P", "W"),
                    whole,
                    killed("P", "2022-01-16").total(170).group("civilians").partOf("W"));
        }

        @Test
        void aPartOfWhatWasWithdrawnIsDoubted() {
            finds(
                    "PART_OF_RETRACTED",
                    Severity.WARNING,
                    "The part 103 (Killed, Almaty) still stands, but its whole, 164 (Killed, Kazakhstan), was withdrawn.",
                    List.of("P", "W"),
                    killed("W", "2022-01-09").total(164).retracted("2022-01-10"),
                    killed("P", "2022-01-09").total(103).in("Almaty (city)", "Almaty").partOf("W"));
        }

        @Test
        void aPartThatIsStatedAfterTheWithdrawalOrWithdrawnItselfIsNotDoubted() {
            isSilent(
                    "PART_OF_RETRACTED",
                    killed("W", "2022-01-09").total(164).retracted("2022-01-10"),
                    killed("P", "2022-01-09").total(103).in("Almaty (city)", "Almaty").partOf("W")
                            .retracted("2022-01-10"),
                    killed("Q", "2022-01-12").total(12).in("Oral").partOf("W"));
        }

        @Test
        void aPartMayBeAllOfItsWholeOrCountInOtherUnits() {
            isSilent(
                    "PART_EXCEEDS_WHOLE",
                    whole,
                    killed("P", "2022-01-16").total(160).group("civilians").partOf("W"),
                    killed("Q", "2022-01-16").total(170).unit("families").partOf("W"),
                    killed("R", "2022-01-16").total(170).group("civilians"));
        }

        @Test
        void aPartIsNotLargerThanARoundedWholeInsideItsRounding() {
            isSilent(
                    "PART_EXCEEDS_WHOLE",
                    killed("W", "2022-01-16").total(about(2_000)),
                    killed("P", "2022-01-16").total(2_030).group("civilians").partOf("W"));
        }

        @Test
        void groupsOfWhichNobodyIsInTwoDoNotAddUpToMoreThanTheWhole() {
            finds(
                    "PARTS_EXCEED_WHOLE",
                    Severity.WARNING,
                    "Killed, Kazakhstan: 2 parts of one kind add up to 165, more than the whole, 160.",
                    List.of("W", "P", "Q"),
                    whole,
                    killed("P", "2022-01-16").total(149).group("civilians").partOf("W"),
                    killed("Q", "2022-01-16").total(16).group("security_forces").partOf("W"));
        }

        @Test
        void groupsThatMayLieInEachOtherOnlyGetANote() {
            finds(
                    "PARTS_OVERLAP",
                    Severity.NOTE,
                    "Killed, Kazakhstan: the 3 parts add up to 163, more than the whole, 160; some of them overlap and"
                            + " must not be added.",
                    List.of("W", "P", "Q", "R"),
                    whole,
                    killed("P", "2022-01-16").total(149).group("civilians").partOf("W"),
                    killed("Q", "2022-01-16").total(11).group("security_forces").partOf("W"),
                    killed("R", "2022-01-16").total(3).group("children").partOf("W"));
        }

        @Test
        void aSlipOfOneIsFoundAmongDefinitions() {
            finds(
                    "PARTS_EXCEED_WHOLE",
                    Severity.WARNING,
                    "Injured: sought help, Kazakhstan: 2 parts of one kind add up to 2,678, more than the whole, 2,677.",
                    List.of("W", "P", "Q"),
                    injury("W").on("2022-01-15").total(2_677).by("M").definition("sought help"),
                    injury("P").on("2022-01-15").total(1_815).by("M").definition("outpatients").partOf("W"),
                    injury("Q").on("2022-01-15").total(863).by("M").definition("hospitalised").partOf("W"));
        }

        @Test
        void areasThatLeaveARestAreNoted() {
            finds(
                    "PARTS_LEAVE_REST",
                    Severity.NOTE,
                    "Killed, Kazakhstan: the areas named add up to 124 of 160; 36 are not located.",
                    List.of("W", "P", "Q"),
                    whole,
                    killed("P", "2022-01-16").total(103).in("Almaty (city)", "Almaty").partOf("W"),
                    killed("Q", "2022-01-16").total(21).in("Kyzylorda Region").partOf("W"));
        }

        @Test
        void aTownIsNotAddedToItsRegion() {
            isSilent(
                    "PARTS_EXCEED_WHOLE",
                    whole,
                    killed("P", "2022-01-16").total(100).in("Almaty Region").partOf("W"),
                    killed("Q", "2022-01-16").total(80).in("Almaty Region", "Talgar").partOf("W"));
        }

        @Test
        void partsThatCloseAreNoFinding() {
            var report = Reports.asOf(
                    LATER,
                    whole,
                    killed("P", "2022-01-16").total(149).group("civilians").partOf("W"),
                    killed("Q", "2022-01-16").total(11).group("security_forces").partOf("W"));

            assertThat(report.findings()).isEmpty();
        }

        @Test
        void aRowThatSaysItIsPartOfItselfIsNoPart() {
            assertThat(Reports.asOf(LATER, killed("W", "2022-01-16").total(160).partOf("W")).findings()).isEmpty();
        }
    }

    @Nested
    class OppositeQualifiers {

        @Test
        void oneStatementCarriedAsAFloorAndAsACeiling() {
            finds(
                    "OPPOSITE_QUALIFIERS",
                    Severity.WARNING,
                    "One statement is carried as “at least 20,000” and as “up to 20,000”: Detained, Kazakhstan,"
                            + " 7 January 2022.",
                    List.of("A", "B"),
                    detention("A").on("2022-01-07").total(atLeast(20_000)).by("President").via("Sputnik"),
                    detention("B").on("2022-01-07").total(upTo(20_000)).by("President").via("Reuters"));
        }

        @Test
        void aQuantityOfAMeasureIsOneFactWhoeverStatesIt() {
            finds(
                    "OPPOSITE_QUALIFIERS",
                    Severity.WARNING,
                    "One statement is carried as “at least 10” and as “up to 10”: Measure: withdrawal (days),"
                            + " Kazakhstan, 11 January 2022.",
                    List.of("A", "B"),
                    measure("A", "withdrawal").unit("days").on("2022-01-11").quantity(upTo(10)).by("President"),
                    measure("B", "withdrawal").unit("days").on("2022-01-11").quantity(atLeast(10)).by("Agency"));
        }

        @Test
        void isSilentOnTwoIssuersTwoNumbersOrOneDirection() {
            isSilent(
                    "OPPOSITE_QUALIFIERS",
                    detention("A").on("2022-01-07").total(atLeast(20_000)).by("President"),
                    detention("B").on("2022-01-07").total(upTo(20_000)).by("Ministry"),
                    detention("C").on("2022-01-07").total(upTo(30_000)).by("President"),
                    detention("D").on("2022-01-07").total(20_000).by("President"));
        }
    }

    @Nested
    class TwoCounts {

        @Test
        void oneIssuerQuotedWithTwoFiguresOfOneDay() {
            finds(
                    "TWO_COUNTS",
                    Severity.WARNING,
                    "Ministry is quoted with two figures of 4 January 2022: 36,831 and 38,000 (Killed, Kazakhstan).",
                    List.of("A", "B"),
                    killed("A", "2022-01-04").newly(36_831),
                    killed("B", "2022-01-04").newly(38_000));
        }

        @Test
        void isSilentOnADayAndTheWeekThatEndsWithIt() {
            isSilent(
                    "TWO_COUNTS",
                    killed("A", "2022-01-09").newly(20),
                    killed("B", "2022-01-09").since("2022-01-03").newly(100));
        }

        @Test
        void isSilentOnRoundingsAndOnTotalsThatRiseInADay() {
            isSilent(
                    "TWO_COUNTS",
                    killed("A", "2022-01-04").newly(36_831),
                    killed("B", "2022-01-04").newly(about(37_000)),
                    killed("C", "2022-01-04").newly(atLeast(30_000)),
                    killed("D", "2022-01-06").total(12),
                    killed("E", "2022-01-06").total(13));
        }
    }

    @Nested
    class StockEqualsTotal {

        @Test
        void aStockWithTheNumberOfATotal() {
            finds(
                    "STOCK_EQUALS_TOTAL",
                    Severity.WARNING,
                    "about 9,900 is stated by OHCHR as a stock (Detained, Kazakhstan), but is the running total that"
                            + " Ministry stated in the same days; one of the readings is probably wrong.",
                    List.of("B", "A"),
                    detention("A").on("2022-01-11").total(9_900).by("Ministry"),
                    detention("B").on("2022-01-11").held(about(9_900)).by("OHCHR"));
        }

        @Test
        void isSilentOnSmallNumbersOtherDaysAndOneIssuerWhoSaysBoth() {
            isSilent(
                    "STOCK_EQUALS_TOTAL",
                    detention("A").on("2022-01-11").total(99).by("Ministry"),
                    detention("B").on("2022-01-11").held(99).by("OHCHR"),
                    detention("C").on("2022-02-11").total(9_900).by("Ministry"),
                    detention("D").on("2022-02-14").held(9_900).by("OHCHR"),
                    detention("E").on("2022-02-11").held(9_900).by("Ministry"));
        }
    }

    @Nested
    class InjuredIncludesDead {

        private final Told dead = killed("D", "2022-01-15").total(225);
        private final Told hurt = injury("H").on("2022-01-15").total(4_353).by("Ministry");
        private final Told victims = injury("V").on("2022-01-15").total(4_578).by("Ministry").definition("victims");

        @Test
        void namesTheInjuredAndTheDeadOfWhichItIsTheSum() {
            finds(
                    "INJURED_INCLUDES_DEAD",
                    Severity.WARNING,
                    "4,578 (Injured: victims, Kazakhstan) is the sum of 4,353 injured and 225 killed: it includes the"
                            + " dead.",
                    List.of("V", "H", "D"),
                    dead,
                    hurt,
                    victims);
        }

        @Test
        void followsTheSumIntoLaterRoundings() {
            finds(
                    "INJURED_ECHOES_SUM",
                    Severity.WARNING,
                    "4,600 (Injured, Kazakhstan) is close to 4,578, which is the sum of 4,353 injured and 225 killed: it"
                            + " probably includes the dead.",
                    List.of("E", "H", "D"),
                    dead,
                    hurt,
                    victims,
                    injury("E").on("2022-01-17").total(4_600).by("State TV"));
        }

        @Test
        void isSilentWhereThoseInHospitalAndTheDeadAddUpToTheInjuredByChance() {
            isSilent(
                    "INJURED_INCLUDES_DEAD",
                    killed("D", "2022-01-15").total(3),
                    injury("H").on("2022-01-15").total(5).by("Ministry").definition("hospitalised").partOf("I"),
                    injury("I").on("2022-01-15").total(8).by("Ministry"));
        }

        @Test
        void isSilentOnTheSumOfTwoIssuers() {
            isSilent("INJURED_INCLUDES_DEAD", killed("D", "2022-01-15").total(225).by("Other"), hurt, victims);
        }
    }

    @Nested
    class AreasMixed {

        @Test
        void oneNumberForTheCountryAndForACity() {
            finds(
                    "AREAS_MIXED",
                    Severity.NOTE,
                    "12 is stated for Killed, Kazakhstan by OHCHR and for Almaty alone by City in the same days, while"
                            + " other national figures differ.",
                    List.of("B", "A"),
                    killed("A", "2022-01-06").total(12).by("City").in("Almaty (city)", "Almaty"),
                    killed("B", "2022-01-06").total(12).by("OHCHR"),
                    killed("C", "2022-01-06").total(18));
        }

        @Test
        void isSilentWhereTheNationalTotalOfTheSameIssuerHasOnlyGoneOn() {
            isSilent(
                    "AREAS_MIXED",
                    killed("B", "2022-01-05").total(12).by("Ministry"),
                    killed("C", "2022-01-06").total(18).by("Ministry"),
                    killed("A", "2022-01-07").total(12).by("Ministry").in("Almaty (city)", "Almaty"));
        }

        @Test
        void isSilentWhereNobodyDisputesTheNationalFigure() {
            isSilent(
                    "AREAS_MIXED",
                    killed("A", "2022-01-06").total(12).by("City").in("Almaty (city)", "Almaty"),
                    killed("B", "2022-01-06").total(12).by("OHCHR"));
        }
    }

    @Nested
    class ScopeChange {

        private final Told custody = killed("C", "2022-02-23").total(6).group("detainees");
        private final Told before = killed("A", "2022-05-05").total(232);

        @Test
        void aRiseByExactlyWhatWasCountedApart() {
            finds(
                    "SCOPE_CHANGE",
                    Severity.NOTE,
                    "Killed, Kazakhstan: the rise from 232 to 238 is the 6 (Killed, detainees, Kazakhstan) that had been"
                            + " counted separately; the scope widened.",
                    List.of("B", "A", "P"),
                    custody,
                    before,
                    killed("B", "2022-08-16").total(238),
                    killed("P", "2022-08-16").total(6).group("detainees").partOf("B"));
        }

        @Test
        void isSilentWhereThePartWasCountedWithinTheTotalAllAlong() {
            isSilent(
                    "SCOPE_CHANGE",
                    killed("Z", "2022-02-23").total(220),
                    killed("Q", "2022-02-23").total(5).group("detainees").partOf("Z"),
                    before,
                    killed("B", "2022-08-16").total(238),
                    killed("P", "2022-08-16").total(6).group("detainees").partOf("B"));
        }

        @Test
        void isSilentOnAnyOtherRise() {
            isSilent(
                    "SCOPE_CHANGE",
                    custody,
                    before,
                    killed("B", "2022-08-16").total(239),
                    killed("P", "2022-08-16").total(6).group("detainees").partOf("B"));
            isSilent(
                    "SCOPE_CHANGE",
                    before,
                    killed("B", "2022-08-16").total(238),
                    killed("P", "2022-08-16").total(6).group("detainees").partOf("B"));
        }
    }

    @Nested
    class Rows {

        @Test
        void boundsOutOfOrder() {
            var figure = new Figure(
                    BigDecimal.valueOf(7), BigDecimal.valueOf(3), BigDecimal.valueOf(9), Qualifier.EXACT, "3 (7-9)");

            finds(
                    "BOUNDS_OUT_OF_ORDER",
                    Severity.NOTE,
                    "In A, low, best and high do not stand in this order: 3 (7-9).",
                    List.of("A"),
                    killed("A", "2022-01-06").event(figure));
            isSilent("BOUNDS_OUT_OF_ORDER", killed("A", "2022-01-06").event(Told.between(3, 9)));
        }

        @Test
        void reportedBeforeItHappened() {
            finds(
                    "REPORTED_BEFORE_EVENT",
                    Severity.WARNING,
                    "12 for Killed, Kazakhstan refers to 6 January 2022 but was reported on 5 January 2022.",
                    List.of("A"),
                    death("A").on("2022-01-06").reported("2022-01-05").total(12));
            isSilent(
                    "REPORTED_BEFORE_EVENT",
                    death("A").on("2022-01-06").reported("2022-01-06").total(12),
                    death("B").on("2022-01").reported("2022-01-05").total(12),
                    Told.of(Category.DEPLOYMENT, "C").on("2022-01-06").reported("2022-01-05").held(12),
                    measure("D", "curfew").on("2022-01-06").reported("2022-01-05"));
        }

        @Test
        void dateFarOut() {
            var rows = new ArrayList<Told>();
            for (var i = 10; i < 20; i++) {
                rows.add(killed("A" + i, "2022-01-" + i).newly(1));
            }
            var usual = rows.toArray(Told[]::new);
            rows.add(killed("X", "2012-01-12").newly(1));

            finds(
                    "DATE_FAR_OUT",
                    Severity.NOTE,
                    "X is dated 12 January 2012, more than a year away from the other entries.",
                    List.of("X"),
                    rows.toArray(Told[]::new));
            isSilent("DATE_FAR_OUT", usual);
        }

        @Test
        void coarsePlaces() {
            var rows = new ArrayList<Told>();
            for (var i = 10; i < 30; i++) {
                rows.add(killed("A" + i, "2022-01-" + i).newly(1).in("Almaty Region").precise(
                        i < 15 ? GeoPrecision.ADMIN1 : GeoPrecision.CITY));
            }
            finds(
                    "COARSE_PLACES",
                    Severity.NOTE,
                    "5 of 20 located entries are known no better than to their region; no dot is drawn for them.",
                    List.of(),
                    rows.toArray(Told[]::new));
            rows.set(0, killed("A10", "2022-01-10").newly(1).in("Almaty Region").precise(GeoPrecision.CITY));
            isSilent("COARSE_PLACES", rows.toArray(Told[]::new));
        }

        @Test
        void aReportedZeroOnTheRowOfItsEventIsNoPlaceOfItsOwn() {
            var rows = new ArrayList<Told>();
            for (var i = 10; i < 25; i++) {
                var region = "Region " + i;
                rows.add(Told.of(Category.PROTEST, "E" + i).event(1).in(region).precise(GeoPrecision.ADMIN1));
                rows.add(death("E" + i + "#deaths").event(0).in(region).precise(GeoPrecision.ADMIN1).partOf("E" + i));
            }

            isSilent("COARSE_PLACES", rows.toArray(Told[]::new));
        }

        @Test
        void datasetsOverlap() {
            finds(
                    "DATASETS_OVERLAP",
                    Severity.NOTE,
                    "Killed, Kazakhstan: two datasets cover the same days and are not added. acled leads (it"
                            + " has more events) with 5 in 2"
                            + " events; ucdp has 4 in 1 events.",
                    List.of(),
                    death("1").on("2022-01-05").event(3).dataset("acled"),
                    death("2").on("2022-01-07").event(2).dataset("acled"),
                    death("1").on("2022-01-06").event(4).dataset("ucdp"));
            isSilent(
                    "DATASETS_OVERLAP",
                    death("1").on("2022-01-05").event(3).dataset("acled"),
                    death("1").on("2022-01-06").event(4).dataset("ucdp"));
        }

        @Test
        void datasetsThatCountTheSameEventsShareDaysRegionsAndNumbers() {
            finds(
                    "DATASETS_SHARE_EVENTS",
                    Severity.NOTE,
                    "Killed, Kazakhstan: of the 3 days and regions on which ucdp counts anybody, acled does too on 2, with"
                            + " the same number on 1, as on 5 January 2022 (Almaty Region: 3 and 3); these are mostly the"
                            + " same events.",
                    List.of(),
                    death("1").on("2022-01-05").in("Almaty Region").event(2).dataset("acled"),
                    death("4").on("2022-01-05").in("Almaty Region").event(1).dataset("acled"),
                    death("2").on("2022-01-07").in("Aktobe").event(2).dataset("acled"),
                    death("3").on("2022-01-08").in("Aktobe").event(2).dataset("acled"),
                    death("1").on("2022-01-05").in("Almaty oblast").event(3).dataset("ucdp"),
                    death("2").on("2022-01-07").in("Aktobe").event(4).dataset("ucdp"),
                    death("3").on("2022-01-09").in("Aktobe").event(1).dataset("ucdp"));
            isSilent(
                    "DATASETS_SHARE_EVENTS",
                    death("1").on("2022-01-05").in("Almaty Region").event(2).dataset("acled"),
                    death("2").on("2022-01-07").in("Almaty Region").event(2).dataset("acled"),
                    death("1").on("2022-01-06").in("Almaty Region").event(2).dataset("ucdp"));
        }

        @Test
        void theLeadOfTheSettingsIsNamedAsSuch() {
            var rules = Desk.of(
                    death("1").on("2022-01-05").event(3).dataset("acled"),
                    death("2").on("2022-01-07").event(2).dataset("acled"),
                    death("1").on("2022-01-06").event(4).dataset("ucdp")).led("ucdp");

            assertThat(rules.observations(LATER)).singleElement().satisfies(
                    one -> assertThat(one.details()).startsWith(one.details().getFirst(), "ucdp").last().hasToString(
                            "SETTINGS"));
        }

        @Test
        void imputedAndSplitCounts() {
            finds(
                    "IMPUTED_COUNTS",
                    Severity.NOTE,
                    "2 of 3 counts of acled (66.7 %) were imputed or split by its publisher, and are in its sums; among"
                            + " them A, B.",
                    List.of("A", "B"),
                    death("A").on("2022-01-05").event(10).dataset("acled").attribute("imputed", "coded as 10"),
                    death("B").on("2022-01-06").event(Figure.exact(new BigDecimal("1.5"))).dataset("acled"),
                    death("C").on("2022-01-07").event(3).dataset("acled"),
                    death("D").on("2022-01-07").event(0).dataset("acled"));
            finds(
                    "IMPUTED_COUNTS",
                    Severity.NOTE,
                    "In A, the count 10 (Killed, Kazakhstan) was imputed or split by its publisher: coded as 10.",
                    List.of("A"),
                    death("A").on("2022-01-05").event(10).dataset("acled").attribute("imputed", "coded as 10"));
            isSilent(
                    "IMPUTED_COUNTS",
                    death("A").on("2022-01-05").event(10).dataset("acled").attribute("imputed", " "),
                    Told.of(Category.DAMAGE, "B").on("2022-01-06").unit("USD m").total(
                            Figure.exact(new BigDecimal("1.5"))));
        }
    }

    @Test
    void equalIdsOfTwoDatasetsDoNotFlagEachOthersFigures() {
        var report = Reports.asOf(
                LATER,
                killed("A", "2022-01-07").total(18),
                killed("B", "2022-01-09").total(16),
                detention("B").on("2022-01-09").total(500).by("Ministry").dataset("other"));

        assertThat(Reports.figure(report, "death", "total").flags()).hasSize(1);
        assertThat(Reports.figure(report, "detention", "total").flags()).isEmpty();
    }

    @Test
    void gravestStandFirst() {
        var report = Reports.asOf(
                LATER,
                killed("A", "2022-01-07").total(18),
                killed("B", "2022-01-09").total(16),
                killed("C", "2022-01-09").event(
                        new Figure(BigDecimal.TEN, BigDecimal.ONE, null, Qualifier.EXACT, "1 (10)")));

        assertThat(report.findings()).extracting(finding -> finding.severity())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
}

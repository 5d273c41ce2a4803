package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;
import static org.sitrep.reckon.Told.about;
import static org.sitrep.reckon.Told.atLeast;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.injury;
import static org.sitrep.reckon.Told.measure;
import static org.sitrep.reckon.Told.moreThan;
import static org.sitrep.reckon.Told.statement;
import static org.sitrep.report.Reports.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Category;
import org.sitrep.model.Figure;
import org.sitrep.model.Status;
import org.sitrep.reckon.Told;

/**
 * What contradicts itself in crises of other kinds than the model case, told as a desk would log it; and for each rule the
 * nearest case in which nothing is wrong.
 */
class ContradictionsTest {

    private static final String LATER = "2024-12-31";

    private static void finds(String code, String text, List<String> entries, Told... rows) {
        assertThat(findings(code, Reports.asOf(LATER, rows))).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo(text);
            assertThat(texts(finding.entries())).isEqualTo(entries);
        });
    }

    private static void isSilent(String code, Told... rows) {
        assertThat(findings(code, Reports.asOf(LATER, rows))).isEmpty();
    }

    private static Told toll(String id, String day) {
        return death(id).on(day).reported(day).inCountry("Sudan").by("Doctors' Union");
    }

    private static Told arrests(String id, String day) {
        return detention(id).on(day).reported(day).inCountry("Georgia").by("Police");
    }

    @Nested
    class TotalRestsOnClaim {

        private final Told first = arrests("A", "2024-11-28").total(150).in("Tbilisi");
        private final Told second = arrests("B", "2024-11-29").total(200).in("Tbilisi");
        private final Told claim = arrests("C", "2024-11-30").newly(260).in("Tbilisi");
        private final Told country = arrests("D", "2024-11-29").total(810);

        @Test
        void aNewsroomAddsWhatIsATotalAlready() {
            finds(
                    "TOTAL_RESTS_ON_CLAIM",
                    "Detained, Georgia: 1,070, stated by Daily, amounts to 810 plus 260 in Tbilisi, together 1,070; but that"
                            + " 260 is labelled new and reads as a running total.",
                    List.of("E", "D", "C"),
                    first,
                    second,
                    claim,
                    country,
                    arrests("E", "2024-12-01").total(1_070).by("Daily"));
        }

        @Test
        void isSilentOnAnotherRiseAndOnOtherDays() {
            isSilent(
                    "TOTAL_RESTS_ON_CLAIM", first, second, claim, country,
                    arrests("E", "2024-12-01").total(880).by("Daily"));
            isSilent(
                    "TOTAL_RESTS_ON_CLAIM", first, second, claim, country,
                    arrests("E", "2024-12-20").total(1_070).by("Daily"));
        }
    }

    @Nested
    class NewIsUnusual {

        private List<Told> week() {
            var rows = new ArrayList<Told>();
            for (var day = 1; day <= 7; day++) {
                rows.add(toll("D" + day, "2023-05-0" + day).newly(50 + 2L * day));
            }
            return rows;
        }

        @Test
        void aBacklogOfDaysInOne() {
            var rows = week();
            rows.add(toll("X", "2023-05-08").newly(359));

            finds(
                    "NEW_IS_UNUSUAL",
                    "Killed, Sudan: 359 new on 8 May 2023, stated by Doctors' Union, is many times the largest figure of"
                            + " the two weeks before, 64; it may hold a backlog or be a slip.",
                    List.of("X", "D7"),
                    rows.toArray(Told[]::new));
        }

        @Test
        void isSilentOnAHardDayOnAWeekAndOnTheFirstDays() {
            var rows = week();
            rows.add(toll("X", "2023-05-08").newly(190));
            rows.add(toll("W", "2023-05-08").since("2023-05-02").newly(590));
            isSilent("NEW_IS_UNUSUAL", rows.toArray(Told[]::new));
            isSilent("NEW_IS_UNUSUAL", toll("A", "2023-05-01").newly(3), toll("B", "2023-05-02").newly(359));
        }
    }

    @Nested
    class TotalJumps {

        private Told loss(String id, String day) {
            return Told.of(Category.DAMAGE, id).inCountry("Chile").on(day).reported(day).by("Chamber")
                    .group("businesses").definition("estimated loss").unit("USD m");
        }

        @Test
        void aLossInThousandsIsLoggedInMillions() {
            finds(
                    "TOTAL_JUMPS",
                    "Businesses: estimated loss (USD m), Chile: the running total of Chamber jumps from 1,250"
                            + " (20 October 2019) to 1,310,000 (21 October 2019); the number or its unit may be wrong.",
                    List.of("B", "A"),
                    loss("A", "2019-10-20").total(1_250),
                    loss("B", "2019-10-21").total(1_310_000));
        }

        @Test
        void isSilentOnTheFirstDaysAndOnATenfoldRise() {
            isSilent("TOTAL_JUMPS", toll("A", "2023-04-15").total(3), toll("B", "2023-04-16").total(300));
            isSilent("TOTAL_JUMPS", toll("A", "2023-04-15").total(30), toll("B", "2023-04-19").total(330));
        }
    }

    @Nested
    class TwoUnits {

        @Test
        void oneNumberOfPersonsAndOfFamilies() {
            finds(
                    "TWO_UNITS",
                    "1,240 is stated both for Released, Sudan (Ministry) and for Released (families), Sudan (Daily); one of"
                            + " the units is wrong.",
                    List.of("A", "B"),
                    Told.of(Category.RELEASE, "A").inCountry("Sudan").on("2023-05-01").total(1_240).by("Ministry"),
                    Told.of(Category.RELEASE, "B").inCountry("Sudan").on("2023-05-02").unit("families").total(1_240)
                            .by("Daily"));
        }

        @Test
        void isSilentOnSmallNumbersAndOtherDays() {
            isSilent(
                    "TWO_UNITS",
                    Told.of(Category.RELEASE, "A").on("2023-05-01").total(12).by("Ministry"),
                    Told.of(Category.RELEASE, "B").on("2023-05-02").unit("families").total(12).by("Daily"),
                    Told.of(Category.RELEASE, "C").on("2023-05-01").total(1_240).by("Ministry"),
                    Told.of(Category.RELEASE, "D").on("2023-06-02").unit("families").total(1_240).by("Daily"));
        }
    }

    @Nested
    class UnitChanges {

        private final Told first = arrests("A", "2024-11-28").total(150);
        private final Told second = arrests("B", "2024-11-29").total(220);

        @Test
        void theTotalsGoOnUnderAnotherName() {
            finds(
                    "UNIT_CHANGES",
                    "310 for Detained (people), Georgia, stated by Police on 30 November 2024, goes on from 220 (Detained,"
                            + " Georgia) in another unit: the two stand apart.",
                    List.of("C", "B"),
                    first,
                    second,
                    arrests("C", "2024-11-30").unit("people").total(310));
        }

        @Test
        void isSilentOnTwoUnitsSideBySideOnAnotherSizeAndOnAnotherIssuer() {
            isSilent(
                    "UNIT_CHANGES", first, second, arrests("C", "2024-11-29").unit("families").total(200),
                    arrests("D", "2024-11-30").total(310));
            isSilent("UNIT_CHANGES", first, second, arrests("C", "2024-11-30").unit("families").total(60));
            isSilent("UNIT_CHANGES", first, second, arrests("C", "2024-11-30").unit("people").total(310).by("Court"));
            isSilent("UNIT_CHANGES", second, arrests("C", "2024-11-30").unit("people").total(310));
        }
    }

    @Nested
    class FloorBelowEarlier {

        @Test
        void aLateFloorSaysLessThanAnOlderCount() {
            finds(
                    "FLOOR_BELOW_EARLIER",
                    "Killed, Sudan: the latest total, at least 500 (Agency, 9 May 2023), is a lower bound and says less"
                            + " than 863, which Doctors' Union stated on 7 May 2023.",
                    List.of("B", "A"),
                    toll("A", "2023-05-07").total(863),
                    toll("B", "2023-05-09").total(atLeast(500)).by("Agency"));
        }

        @Test
        void isSilentOnAFloorThatRoundsTheSameCount() {
            isSilent(
                    "FLOOR_BELOW_EARLIER",
                    toll("A", "2023-05-07").total(863),
                    toll("B", "2023-05-09").total(moreThan(800)).by("Agency"));
            isSilent(
                    "FLOOR_BELOW_EARLIER",
                    toll("A", "2023-05-07").total(12_345),
                    toll("B", "2023-05-09").total(moreThan(12_000)).by("Agency"));
        }
    }

    @Nested
    class WholeBelowPart {

        @Test
        void aRegionHasOutgrownTheNationalTotal() {
            finds(
                    "WHOLE_BELOW_PART",
                    "Killed, Sudan: 600 (Doctors' Union, 7 May 2023) stands below a part of it, 800 (Killed, West Darfur;"
                            + " Governor, 12 May 2023); the total is out of date, or the two count different things.",
                    List.of("A", "B"),
                    toll("A", "2023-05-07").total(600),
                    toll("B", "2023-05-12").total(800).in("West Darfur").by("Governor"));
        }

        @Test
        void isSilentOnAPartInsideAndOnTheTotalOfANewYear() {
            isSilent(
                    "WHOLE_BELOW_PART",
                    toll("A", "2023-05-07").total(600),
                    toll("B", "2023-05-12").total(590).in("West Darfur").by("Governor"));
            isSilent(
                    "WHOLE_BELOW_PART",
                    toll("A", "2024-01-07").since("2024-01-01").total(60),
                    toll("B", "2023-12-12").since("2023-01-01").total(800).in("West Darfur").by("Governor"));
        }
    }

    @Nested
    class TotalIsSumOfParts {

        private final Told whole = toll("W", "2023-06-01").total(1_000);
        private final Told children = toll("P", "2023-06-01").total(300).group("children").partOf("W");
        private final Told civilians = toll("Q", "2023-06-01").total(900).group("civilians").partOf("W");

        @Test
        void somebodyAddedChildrenToCivilians() {
            finds(
                    "TOTAL_IS_SUM_OF_PARTS",
                    "Killed, Sudan: 1,200, stated by Agency, is exactly the sum of 2 parts of the 1,000 that Doctors' Union"
                            + " stated; the parts overlap and must not be added.",
                    List.of("B", "W", "P", "Q"),
                    whole,
                    children,
                    civilians,
                    toll("B", "2023-06-10").total(1_200).by("Agency"));
        }

        @Test
        void isSilentOnAnotherRise() {
            isSilent("TOTAL_IS_SUM_OF_PARTS", whole, children, civilians, toll("B", "2023-06-10").total(1_201));
        }
    }

    @Nested
    class WholeEqualsPart {

        @Test
        void theUnionsCiviliansAreCarriedAsEverybody() {
            finds(
                    "WHOLE_EQUALS_PART",
                    "Doctors' Union is quoted with 863 both for Killed, Sudan and for Killed, civilians, Sudan, with 200"
                            + " beside it (Killed, security forces, Sudan); it is unclear whether these are inside the"
                            + " number.",
                    List.of("A", "B", "C"),
                    toll("A", "2023-05-07").total(863).via("Agency"),
                    toll("B", "2023-05-07").total(863).group("civilians"),
                    toll("C", "2023-05-07").total(200).group("security_forces"));
        }

        @Test
        void isSilentWhereAllWereCivilians() {
            isSilent(
                    "WHOLE_EQUALS_PART",
                    toll("A", "2023-05-07").total(863),
                    toll("B", "2023-05-07").total(863).group("civilians"),
                    toll("C", "2023-05-07").total(0).group("security_forces"));
        }
    }

    @Nested
    class KilledIncludesInjured {

        private final Told dead = toll("A", "2023-05-07").total(12).in("Khartoum").by("Ministry");
        private final Told hurt =
                injury("B").inCountry("Sudan").on("2023-05-07").total(29).in("Khartoum").by("Ministry");

        @Test
        void casualtiesAreReadAsDeaths() {
            finds(
                    "KILLED_INCLUDES_INJURED",
                    "41 (Killed, Khartoum; Agency) is the sum of the 12 killed and 29 injured that Ministry stated;"
                            + " casualties were probably read as deaths.",
                    List.of("C", "A", "B"),
                    dead,
                    hurt,
                    toll("C", "2023-05-08").total(41).in("Khartoum").by("Agency"));
        }

        @Test
        void isSilentOnTheTotalThatAnIssuerStatesBesideTheFiguresOfTheDay() {
            isSilent(
                    "KILLED_INCLUDES_INJURED",
                    toll("A", "2023-05-07").newly(12).in("Khartoum").by("Ministry"),
                    injury("B").inCountry("Sudan").on("2023-05-07").newly(29).in("Khartoum").by("Ministry"),
                    toll("C", "2023-05-07").total(41).in("Khartoum").by("Ministry"));
        }

        @Test
        void isSilentOnTheNextTollOfTheSameIssuerAndWhereFewWereHurt() {
            isSilent("KILLED_INCLUDES_INJURED", dead, hurt, toll("C", "2023-05-09").total(41).in("Khartoum")
                    .by("Ministry"));
            isSilent(
                    "KILLED_INCLUDES_INJURED",
                    dead,
                    injury("B").inCountry("Sudan").on("2023-05-07").total(3).in("Khartoum").by("Ministry"),
                    toll("C", "2023-05-08").total(15).in("Khartoum").by("Agency"));
        }
    }

    @Nested
    class ScopeDiffers {

        @Test
        void aNarrowerCountIsNoFall() {
            finds(
                    "SCOPE_DIFFERS",
                    "410 (Detained: administrative arrest, Georgia, 5 December 2024) is no fall from 460 (3 December"
                            + " 2024): Police counts under a narrower definition.",
                    List.of("B", "A"),
                    arrests("A", "2024-12-03").total(460),
                    arrests("B", "2024-12-05").total(410).definition("administrative arrest"));
        }

        @Test
        void isSilentOnAPartOfTheSameBriefingAndOnAMuchSmallerCount() {
            isSilent(
                    "SCOPE_DIFFERS",
                    arrests("A", "2024-12-03").total(460),
                    arrests("B", "2024-12-03").total(410).definition("administrative arrest"),
                    arrests("C", "2024-12-05").total(440).definition("fined").partOf("A"),
                    arrests("D", "2024-12-05").total(60).definition("remanded"));
        }
    }

    @Nested
    class ContingentsLeaveRest {

        private Told force(String id, String group) {
            return Told.of(Category.DEPLOYMENT, id).inCountry("Mali").on("2023-06-01").group(group).by("UN");
        }

        @Test
        void theRestIsComputedForNobody() {
            finds(
                    "CONTINGENTS_LEAVE_REST",
                    "Deployed, MINUSMA, Mali: the 2 contingents named add up to 2,800 of 13,000; nobody has stated the rest,"
                            + " and it is computed for nobody.",
                    List.of("A", "B", "C"),
                    force("A", "MINUSMA").held(13_000),
                    force("B", "Chad").held(1_400).partOf("A"),
                    force("C", "Bangladesh").held(1_400).partOf("A"));
        }

        @Test
        void isSilentWhereTheyReachIt() {
            isSilent(
                    "CONTINGENTS_LEAVE_REST",
                    force("A", "MINUSMA").held(2_800),
                    force("B", "Chad").held(1_400).partOf("A"),
                    force("C", "Bangladesh").held(1_400).partOf("A"));
        }
    }

    @Nested
    class TwoDates {

        private static final String TEXT = "Opposition leaders called a general strike in the capital";

        private Told call(String id, String day, String outlet) {
            return statement(id).inCountry("Georgia").on(day).by("Opposition").via(outlet);
        }

        @Test
        void oneCallIsDatedTwice() {
            finds(
                    "TWO_DATES",
                    "What seems to be one event is dated 3 December 2024 by Agency and 4 December 2024 by Daily (Statement,"
                            + " Georgia).",
                    List.of("A", "B"),
                    call("A", "2024-12-03", "Agency").summary(TEXT + "."),
                    call("B", "2024-12-04", "Daily").summary(TEXT + ", an outlet says."));
        }

        @Test
        void isSilentOnRoutineOnOneOutletAndOnOtherWords() {
            isSilent(
                    "TWO_DATES",
                    call("A", "2024-12-03", "Agency").summary(TEXT),
                    call("B", "2024-12-04", "Daily").summary(TEXT),
                    call("C", "2024-12-05", "Weekly").summary(TEXT));
            isSilent(
                    "TWO_DATES",
                    call("A", "2024-12-03", "Agency").summary(TEXT),
                    call("B", "2024-12-04", "Agency").summary(TEXT));
            isSilent(
                    "TWO_DATES",
                    call("A", "2024-12-03", "Agency").summary(TEXT),
                    call("B", "2024-12-04", "Daily")
                            .summary("Opposition leaders were summoned by the prosecutor's office"));
        }
    }

    @Nested
    class TwoEnds {

        private Told curfew(String id, String reported) {
            return measure(id, "curfew").inCountry("Chile").in("Santiago").since("2019-10-19").on("2019-10-19")
                    .reported(reported);
        }

        @Test
        void twoIssuersEndOneCurfewOnTwoDays() {
            finds(
                    "TWO_ENDS",
                    "Measure: curfew, Santiago: the end is dated 26 October 2019 by Army and 28 October 2019 by Interior"
                            + " Ministry.",
                    List.of("A", "B"),
                    curfew("A", "2019-10-26").until("2019-10-26").by("Army"),
                    curfew("B", "2019-10-28").until("2019-10-28").by("Interior Ministry"));
        }

        @Test
        void isSilentOnAPlanOnOneIssuerAndOnASecondSpell() {
            isSilent(
                    "TWO_ENDS",
                    curfew("A", "2019-10-20").until("2019-11-02").by("Army"),
                    curfew("B", "2019-10-28").until("2019-10-28").by("Interior Ministry"));
            isSilent(
                    "TWO_ENDS",
                    curfew("A", "2019-10-26").until("2019-10-26").by("Army"),
                    curfew("B", "2019-10-28").until("2019-10-28").by("Army"));
            isSilent(
                    "TWO_ENDS",
                    curfew("A", "2019-10-26").until("2019-10-26").by("Army"),
                    curfew("B", "2019-11-09").since("2019-11-05").until("2019-11-08").by("Interior Ministry"));
        }

        @Test
        void aContingentThatLeavesEarlierDoesNotEndTheMission() {
            var mission =
                    Told.of(Category.DEPLOYMENT, "M").inCountry("Mali").on("2023-06-01").group("MINUSMA").held(2_800);
            isSilent(
                    "TWO_ENDS",
                    mission,
                    Told.of(Category.DEPLOYMENT, "P").inCountry("Mali").on("2023-06-01").group("Chad").held(1_400)
                            .partOf("M"),
                    Told.of(Category.DEPLOYMENT, "A").inCountry("Mali").on("2023-10-20").group("Chad")
                            .definition("withdrawn").by("Chad's army"),
                    Told.of(Category.DEPLOYMENT, "B").inCountry("Mali").on("2023-11-10").group("MINUSMA")
                            .definition("withdrawn").by("UN"));
        }
    }

    @Nested
    class WeekdayDiffers {

        @Test
        void theWordsNameAnotherDayThanTheDates() {
            finds(
                    "WEEKDAY_DIFFERS",
                    "Entries whose words name another weekday than their dates: 1. The first is A: Friday, but dated"
                            + " 3 December 2024.",
                    List.of("A"),
                    statement("A").on("2024-12-03").reported("2024-12-04")
                            .summary("Police stormed the square on Friday."));
        }

        @Test
        void isSilentOnTheDayOfTheReportOnTwoDaysAndOnMonths() {
            isSilent(
                    "WEEKDAY_DIFFERS",
                    statement("A").on("2024-12-03").reported("2024-12-04").summary("The ministry said on Wednesday."),
                    statement("B").on("2024-12-03").summary("In the night from Thursday to Friday."),
                    statement("C").on("2024-12").summary("On a Friday."),
                    statement("D").on("2024-12-03").summary("Полиция заняла площадь во вторник."));
        }
    }

    @Nested
    class FromOtherDesks {

        @Test
        void aWithdrawnTollIsUsedByAnAgencyTwoWeeksAfter() {
            var withdrawn = toll("A", "2023-11-03").total(1_300).in("West Darfur").retracted("2023-11-06");

            assertThat(findings(
                    "RETRACTED_VALUE_USED",
                    Reports.asOf(LATER, withdrawn,
                            toll("B", "2023-11-20").total(1_300).in("West Darfur").by("Agency"))))
                    .hasSize(1);
            assertThat(findings(
                    "RETRACTED_VALUE_NEAR",
                    Reports.asOf(
                            LATER, withdrawn,
                            toll("B", "2023-11-20").total(moreThan(1_300)).in("West Darfur").by("Agency"))))
                    .hasSize(1);
        }

        @Test
        void anAnnouncedCurfewIsNotReportedTooEarly() {
            assertThat(Reports.asOf(
                    LATER, measure("A", "curfew").inCountry("Sudan").on("2023-05-10").reported("2023-05-08").by("Army"))
                    .findings()).isEmpty();
        }

        @Test
        void aTypingErrorThatWasMendedIsACorrectionAndDoesNotLead() {
            var report = Reports.asOf(
                    LATER,
                    arrests("A", "2024-12-01").total(4_327),
                    arrests("B", "2024-12-02").total(4_237).corrects("A"));

            assertThat(Reports.figure(report, "detention", "total").amount().text()).isEqualTo("4,237");
            assertThat(findings("TOTAL_FALLS", report)).isEmpty();
            assertThat(findings("TOTAL_CORRECTED", report)).hasSize(1);
        }

        @Test
        void theTollsOfAMinistryAndAUnionAreARangeAndNoError() {
            var rows = new ArrayList<Told>();
            for (var day = 1; day <= 9; day++) {
                rows.add(toll("U" + day, "2023-05-0" + day).total(400 + 30L * day));
                rows.add(toll("M" + day, "2023-05-0" + day).total(420 + 31L * day).by("Ministry"));
            }

            assertThat(Reports.asOf("2023-05-09", rows.toArray(Told[]::new)).findings()).isEmpty();
        }

        @Test
        void anNgoThatCountsMoreArrestsThanThePoliceIsARange() {
            var report = Reports.asOf(
                    "2024-12-03",
                    arrests("A", "2024-12-01").total(224),
                    arrests("B", "2024-12-01").total(about(350)).by("Rights group"),
                    arrests("C", "2024-12-02").total(293),
                    arrests("D", "2024-12-02").total(atLeast(430)).by("Rights group"));

            assertThat(report.findings()).isEmpty();
            assertThat(Reports.figure(report, "detention", "total").rangeText()).isNotNull();
        }

        @Test
        void anOldHigherTotalOfAnotherIssuerStandsInTheRangeHoweverOld() {
            var late = arrests("B", "2024-12-20").total(300).by("Agency");
            var higher = Reports.asOf(LATER, arrests("A", "2024-12-01").total(500), late);
            var lower = Reports.asOf(LATER, arrests("A", "2024-12-01").total(200), late);

            assertThat(Reports.figure(higher, "detention", "total").rangeText()).isEqualTo("300 to 500");
            assertThat(Reports.figure(lower, "detention", "total").rangeText()).isNull();
        }

        @Test
        void dozensAreNotLessThanTwentySix() {
            isSilent(
                    "FLOOR_BELOW_EARLIER",
                    toll("A", "2023-05-07").total(26),
                    toll("B", "2023-05-09").total(Told.vague("dozens", 24)).by("Agency"));
        }

        @Test
        void moneyIsComparedInItsUnitOnly() {
            var loss = Told.of(Category.DAMAGE, "A").on("2019-10-20").by("Chamber").group("businesses").unit("USD m")
                    .total(Figure.exact(new BigDecimal("1.31")));
            isSilent(
                    "TOTAL_JUMPS",
                    loss,
                    Told.of(Category.DAMAGE, "B").on(LocalDate.parse("2019-10-21").toString()).by("Chamber")
                            .group("businesses").unit("USD k").total(1_310));
        }
    }

    @Nested
    class MadeUpLogs {

        private Told peru(Category category, String id, String day) {
            return Told.of(category, id).inCountry("Peru").on("2023-01-" + day).reported("2023-01-" + day);
        }

        @Test
        void familiesDoNotLeadWherePeopleAreCounted() {
            var report = Reports.asOf(
                    LATER,
                    peru(Category.DETENTION, "A", "14").total(358).by("Police").via("Agency"),
                    peru(Category.DETENTION, "B", "14").total(358).unit("families").by("Police").via("Daily"));

            assertThat(report.tiles()).extracting(tile -> tile.figure().amount().unit()).containsExactly("persons");
            assertThat(findings("TWO_UNITS", report)).hasSize(1);
        }

        @Test
        void oneIssuerIsQuotedWithARoundNumberOfHousesAndOfFamilies() {
            var houses = peru(Category.DAMAGE, "A", "13").group("homes").definition("destroyed").unit("houses");
            var families = peru(Category.DAMAGE, "B", "13").group("homes").definition("destroyed").unit("families");

            assertThat(findings(
                    "TWO_UNITS",
                    Reports.asOf(LATER, houses.total(1_200).by("Agency"), families.total(1_200).by("Agency"))))
                    .hasSize(1);
            isSilent("TWO_UNITS", houses.total(1_200).by("Agency"), families.total(1_200).by("Red Cross"));
        }

        @Test
        void aBacklogIsTold() {
            finds(
                    "NEW_IS_UNUSUAL",
                    "Injured, Peru: 240 new on 6 January 2023, stated by Watch, is many times the largest figure of the two"
                            + " weeks before, 14; it may hold a backlog or be a slip.",
                    List.of("E", "C"),
                    peru(Category.INJURY, "A", "02").newly(12).by("Watch"),
                    peru(Category.INJURY, "B", "03").newly(9).by("Watch"),
                    peru(Category.INJURY, "C", "04").newly(14).by("Watch"),
                    peru(Category.INJURY, "D", "05").newly(11).by("Watch"),
                    peru(Category.INJURY, "E", "06").newly(240).by("Watch"));
        }

        @Test
        void aGovernorAndAWatchGroupAreFarApart() {
            finds(
                    "ISSUERS_FAR_APART",
                    "Killed, Puno: 82 (Watch, 4 January 2023) and 19 (Governor, 4 January 2023) are far apart; the two hardly"
                            + " count the same.",
                    List.of("B", "A"),
                    peru(Category.DEATH, "A", "04").in("Puno").total(19).by("Governor"),
                    peru(Category.DEATH, "B", "04").in("Puno").total(82).by("Watch").status(Status.CONFIRMED));
        }

        @Test
        void aFloorFarBelowACountAndSmallNumbersAreNotFarApart() {
            isSilent(
                    "ISSUERS_FAR_APART",
                    peru(Category.DEATH, "A", "04").total(82).by("Watch"),
                    peru(Category.DEATH, "B", "04").total(atLeast(19)).by("Governor"),
                    peru(Category.INJURY, "C", "04").total(2).by("Watch"),
                    peru(Category.INJURY, "D", "04").total(9).by("Governor"),
                    peru(Category.DETENTION, "E", "04").total(100).by("Watch"),
                    peru(Category.DETENTION, "F", "04").total(160).by("Police"));
        }

        @Test
        void aRangeOfOneIssuerIsNotARangeInARange() {
            var report = Reports.asOf(
                    "2023-01-08",
                    peru(Category.DEATH, "A", "08").total(185).by("Watch").via("Wire").status(Status.CONFIRMED),
                    peru(Category.DEATH, "B", "08").total(Told.between(133, 210)).by("Broadcaster"));

            assertThat(Reports.figure(report, "death", "total").rangeText()).isEqualTo("133 to 210");
        }
    }
}

package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Rejection;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.RunningTotalTest;
import org.sitrep.reckon.WithdrawnValues;
import org.sitrep.reckon.finding.FindingCode;
import org.sitrep.reckon.finding.FindingSettings;
import org.sitrep.report.InputLine;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Whatever changes a report changes the fingerprint of its basis. */
class ReportBasisTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-09");

    /** What a desk may set and no file of a report shows. The version is part of the program's mark. */
    private static final Set<String> SHOWN_IN_NO_REPORT = Set.of(
            "version", "input", "output", "warnShare", "rejectLimit", "chunkSize", "reportsAtOnce", "carryOver",
            "formats", "followLinks", "minAge", "keepIssues", "password");

    private static final ReportBasis BASIS = new ReportBasis(
            "program",
            new ReportRequest("sylvania", "Sylvania", DAY, DAY.minusDays(3), DAY, DAY.minusDays(2)),
            "entries",
            "inputs",
            new ReportSettings("Situation report", "TLP:CLEAR", ZoneOffset.UTC, Locale.ENGLISH, "A4"),
            new ReckoningSettings(List.of("Ministry"), List.of("desk-log"), 3),
            FindingSettings.DEFAULT,
            false);

    @Test
    void equalBasesHaveEqualFingerprints() throws ReflectiveOperationException {
        assertThat(copy(BASIS, -1, "").fingerprint()).isEqualTo(BASIS.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyComponentCounts() throws ReflectiveOperationException {
        assertEveryComponentCounts(BASIS, basis -> basis);
        assertEveryComponentCounts(BASIS.request(), other -> with("request", other));
        assertEveryComponentCounts(BASIS.settings(), other -> with("settings", other));
        assertEveryComponentCounts(BASIS.reckoning(), other -> with("reckoning", other));
        assertEveryComponentCounts(
                BASIS.reckoning().runningTotal(),
                other -> with("reckoning", new ReckoningSettings(
                        BASIS.reckoning().issuers(), BASIS.reckoning().datasets(), BASIS.reckoning().rangeDays(),
                        other, BASIS.reckoning().withdrawn())));
        assertEveryComponentCounts(
                BASIS.reckoning().withdrawn(),
                other -> with("reckoning", new ReckoningSettings(
                        BASIS.reckoning().issuers(), BASIS.reckoning().datasets(), BASIS.reckoning().rangeDays(),
                        BASIS.reckoning().runningTotal(), other)));
        assertEveryComponentCounts(BASIS.thresholds(), other -> with("thresholds", other));
    }

    @Test
    void twoValuesAreNotTheOneThatReadsLikeThem() {
        var two = new ReckoningSettings(List.of("Ministry", "Red Cross"), List.of(), 3);
        var one = new ReckoningSettings(List.of("Ministry, Red Cross"), List.of(), 3);

        assertThat(with("reckoning", two).fingerprint()).isNotEqualTo(with("reckoning", one).fingerprint());
    }

    @Test
    void theOrderInWhichFindingsAreTurnedOffIsNone() throws ReflectiveOperationException {
        var codes = FindingCode.values();
        var one = copy(FindingSettings.DEFAULT, "off", Set.of(codes[0], codes[1], codes[2]));
        var other = copy(FindingSettings.DEFAULT, "off", Set.of(codes[2], codes[1], codes[0]));

        assertThat(with("thresholds", one).fingerprint()).isEqualTo(with("thresholds", other).fingerprint());
    }

    @Test
    void everythingThatIsToldOfTheFilesCounts() throws ReflectiveOperationException {
        var line = new InputLine("one.csv", "aa", "desk-log", 6, 1, 1, 1, 1, 2);
        var rejection = new Rejection("one.csv", 3, 2, 1, "entry_id", "CELL_REQUIRED", "Give it an id.", ",2031");
        var inputs = new ReportInputs(List.of(line), List.of(rejection), 2);
        var seen = new TreeSet<String>(Set.of(ReportBasis.fingerprint(inputs)));
        var expected = 1;
        for (var i = 0; i < InputLine.class.getRecordComponents().length; i++, expected++) {
            seen.add(ReportBasis.fingerprint(new ReportInputs(List.of(changed(line, i)), List.of(rejection), 2)));
        }
        for (var i = 0; i < Rejection.class.getRecordComponents().length; i++, expected++) {
            seen.add(ReportBasis.fingerprint(new ReportInputs(List.of(line), List.of(changed(rejection, i)), 2)));
        }
        seen.add(ReportBasis.fingerprint(new ReportInputs(List.of(line), List.of(rejection), 3)));

        assertThat(seen).hasSize(expected + 1);
    }

    @Test
    void everySettingThatAReportShowsCounts() throws ReflectiveOperationException {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("sitrep", SitrepSettings.class);
        var before = fingerprint(settings);
        for (var i = 0; i < SitrepSettings.class.getRecordComponents().length; i++) {
            var component = SitrepSettings.class.getRecordComponents()[i];
            if (component.getType() != FindingThresholds.class) {
                var isEqual = fingerprint(changed(settings, i)).equals(before);
                assertThat(isEqual).as(component.getName()).isEqualTo(SHOWN_IN_NO_REPORT.contains(component.getName()));
            }
        }
        for (var i = 0; i < FindingThresholds.class.getRecordComponents().length; i++) {
            var other = copy(settings, "findings", changed(settings.findings(), i));
            assertThat(fingerprint(other))
                    .as(FindingThresholds.class.getRecordComponents()[i].getName())
                    .isNotEqualTo(before);
        }
    }

    private static String fingerprint(SitrepSettings settings) {
        return new ReportBasis(
                "program",
                BASIS.request(),
                "entries",
                "inputs",
                settings.reports(),
                settings.reckoning(),
                settings.findings().forRules(),
                settings.slicers())
                .fingerprint();
    }

    private static <R extends Record> void assertEveryComponentCounts(R record, Function<R, ReportBasis> basis)
            throws ReflectiveOperationException {
        for (var i = 0; i < record.getClass().getRecordComponents().length; i++) {
            assertThat(basis.apply(changed(record, i)).fingerprint())
                    .as(record.getClass().getRecordComponents()[i].toString())
                    .isNotEqualTo(BASIS.fingerprint());
        }
    }

    private static ReportBasis with(String component, Object value) {
        try {
            return copy(BASIS, component, value);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The same record with another value of one component. */
    private static <R extends Record> R changed(R record, int component) throws ReflectiveOperationException {
        var read = record.getClass().getRecordComponents()[component].getAccessor();
        read.setAccessible(true);
        return copy(record, component, other(read.invoke(record), record.getClass().getRecordComponents()[component]));
    }

    private static <R extends Record> R copy(R record, String component, Object value)
            throws ReflectiveOperationException {
        var names = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return copy(record, names.indexOf(component), value);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R copy(R record, int component, Object value)
            throws ReflectiveOperationException {
        var components = record.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            components[i].getAccessor().setAccessible(true);
            values[i] = i == component ? value : components[i].getAccessor().invoke(record);
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = record.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (R) constructor.newInstance(values);
    }

    private static Object other(Object value, RecordComponent component) {
        return switch (value) {
            case null -> component.getType() == Path.class ? Path.of("formats") : "other";
            case String text when text.equals("A4") -> "LETTER";
            case String text when text.equals("en") -> "fr";
            case String text -> text + "-other";
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case Double number when component.getName().equals("warnShare") -> number + 0.01;
            case Double number when number < 1 -> number + 0.1;
            case Double number -> number + 1;
            case Boolean flag -> !flag;
            case BigDecimal share -> share.add(new BigDecimal("0.01"));
            case LocalDate day -> day.plusDays(1);
            case Duration time -> time.plusSeconds(1);
            case ZoneId zone -> ZoneId.of("Asia/Almaty");
            case Locale locale -> Locale.FRENCH;
            case Path path -> path.resolve("other");
            case List<?> list when component.getName().equals("off") -> List.of(FindingCode.values()[0].name());
            case List<?> list -> List.of("other");
            case Set<?> off -> Set.of(FindingCode.values()[0]);
            case ReportRequest request -> new ReportRequest("other", "Other", DAY, null, null, null);
            case ReportSettings settings -> new ReportSettings("", "", ZoneOffset.UTC, Locale.ENGLISH, "A4");
            case ReckoningSettings reckoning -> ReckoningSettings.DEFAULT;
            case RunningTotalTest.Limits limits -> new RunningTotalTest.Limits(9, BigDecimal.ONE);
            case WithdrawnValues.Limits limits -> new WithdrawnValues.Limits(
                    9, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
            case FindingSettings thresholds -> new FindingSettings(
                    1, 1, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, 2, 2,
                    BigDecimal.ONE, BigDecimal.ONE, Set.of());
            default -> throw new AssertionError("No other value for " + component);
        };
    }
}

package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.ModelCase;
import org.sitrep.report.Report;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Briefings are PDF/A-2a and PDF/UA-1, by veraPDF's judgement. */
class BriefingValidityTest {

    @TempDir Path folder;

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Report> reports() {
        return Stream.of(
                Samples.empty(),
                Samples.stress(),
                Samples.scripts(),
                EventCountry.of(2_000, "A4"),
                ModelCase.report("2022-01-13"),
                ModelCase.publicReport("2022-01-13"),
                ModelCase.report("2022-01-09", Locale.FRENCH, "A4"),
                ModelCase.report("2022-01-09", Locale.of("ru"), "A4"),
                ModelCase.report("2022-01-09", Locale.of("kk"), "A4"),
                ModelCase.report("2022-08-31", Locale.ENGLISH, "LETTER"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsBothStandards(Report report) throws Exception {
        var file = folder.resolve("briefing.pdf");
        new BriefingWriter().write(report, file);
        assertThat(failures(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** The rules that a file breaks, each with a place where it does. */
    private static List<String> failures(Path file, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var in = Files.newInputStream(file);
                var parser = foundry.createParser(in, flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                                    + assertion.getLocation().getContext())
                    .limit(20)
                    .toList();
        }
    }
}

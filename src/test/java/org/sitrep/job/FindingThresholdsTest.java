package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reckon.RunningTotalTest;
import org.sitrep.reckon.finding.FindingCode;
import org.sitrep.reckon.finding.FindingSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The thresholds of the findings as a desk sets them. */
class FindingThresholdsTest {

    private static SitrepSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("sitrep", SitrepSettings.class);
    }

    @Test
    void aDeskThatSetsNoneHasTheUsualOnes() {
        var usual = bound(Map.of()).findings();

        assertThat(usual.forRules()).isEqualTo(FindingSettings.DEFAULT);
        assertThat(usual.runningTotal()).isEqualTo(RunningTotalTest.Limits.DEFAULT);
    }

    @Test
    void eachOneThatIsSetReachesItsRule() {
        var set = bound(Map.of(
                "sitrep.findings.echo-days", "40",
                "sitrep.findings.pace-margin", "3",
                "sitrep.findings.off", "DATE_FAR_OUT,COARSE_PLACES"));

        assertThat(set.findings().forRules().echoDays()).isEqualTo(40);
        assertThat(set.findings().forRules().off()).containsOnly(FindingCode.DATE_FAR_OUT, FindingCode.COARSE_PLACES);
        assertThat(set.reckoning().runningTotal().margin()).isEqualTo(3);
    }

    @Test
    void anIssueIsMadeAnewWhereOneChanges() {
        assertThat(bound(Map.of("sitrep.findings.by-chance", "10")).shape()).isNotEqualTo(bound(Map.of()).shape());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "echo-share | 3 | sitrep.findings.echo-share must be from 0 to 1, but is 3",
        "same-days | -1 | sitrep.findings.same-days must be 0 or more, but is -1",
        "unusual-times | 1 | sitrep.findings.unusual-times must be 2 or more, but is 1",
        "off | TOTAL_FALL | sitrep.findings.off must be codes of findings such as DATE_FAR_OUT, but is TOTAL_FALL",
    })
    void oneThatCannotBeIsRefusedWithItsNameAndRange(String setting, String value, String message) {
        assertThatThrownBy(() -> bound(Map.of("sitrep.findings." + setting, value)))
                .rootCause()
                .hasMessage(message);
    }
}

package org.sitrep.job;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.reckon.RunningTotalTest;
import org.sitrep.reckon.WithdrawnValues;
import org.sitrep.reckon.finding.FindingCode;
import org.sitrep.reckon.finding.FindingSettings;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the rules of the findings speak, under {@code sitrep.findings.}; the README explains each.
 *
 * @param off codes of findings that are not wanted
 */
public record FindingThresholds(
        @DefaultValue("2") int sameDays,
        @DefaultValue("21") int echoDays,
        @DefaultValue("0.03") BigDecimal echoShare,
        @DefaultValue("0.01") BigDecimal sumShare,
        @DefaultValue("0.05") BigDecimal slipShare,
        @DefaultValue("0.8") BigDecimal alikeShare,
        @DefaultValue("100") BigDecimal byChance,
        @DefaultValue("5") int unusualTimes,
        @DefaultValue("366") int gapDays,
        @DefaultValue("0.01") BigDecimal farShare,
        @DefaultValue("0.25") BigDecimal coarseShare,
        @DefaultValue("1.5") double paceMargin,
        @DefaultValue("20") BigDecimal paceSmallest,
        @DefaultValue List<String> off) {

    public FindingThresholds {
        require(sameDays >= 0, "same-days", "0 or more", sameDays);
        require(echoDays >= 0, "echo-days", "0 or more", echoDays);
        share("echo-share", echoShare);
        share("sum-share", sumShare);
        share("slip-share", slipShare);
        share("alike-share", alikeShare);
        require(byChance.signum() >= 0, "by-chance", "0 or more", byChance);
        require(unusualTimes > 1, "unusual-times", "2 or more", unusualTimes);
        require(gapDays >= 1, "gap-days", "1 or more", gapDays);
        share("far-share", farShare);
        share("coarse-share", coarseShare);
        require(paceMargin >= 1, "pace-margin", "1 or more", paceMargin);
        require(paceSmallest.signum() >= 0, "pace-smallest", "0 or more", paceSmallest);
        off = List.copyOf(off);
        for (var code : off) {
            require(
                    Arrays.stream(FindingCode.values()).anyMatch(known -> known.name().equals(code)),
                    "off",
                    "codes of findings such as " + FindingCode.DATE_FAR_OUT,
                    code);
        }
    }

    /** The thresholds as the rules take them. */
    FindingSettings forRules() {
        return new FindingSettings(
                sameDays, echoDays, echoShare, sumShare, slipShare, alikeShare, byChance, unusualTimes, gapDays,
                farShare, coarseShare, codes());
    }

    /** When a figure labelled new reads as a running total. */
    RunningTotalTest.Limits runningTotal() {
        return new RunningTotalTest.Limits(paceMargin, paceSmallest);
    }

    /** When a figure is no repetition of a withdrawn one. */
    WithdrawnValues.Limits withdrawn() {
        return new WithdrawnValues.Limits(echoDays, echoShare, byChance, alikeShare);
    }

    private Set<FindingCode> codes() {
        var codes = EnumSet.noneOf(FindingCode.class);
        off.forEach(code -> codes.add(FindingCode.valueOf(code)));
        return codes;
    }

    private static void share(String setting, BigDecimal value) {
        require(value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0, setting, "from 0 to 1", value);
    }

    private static void require(boolean holds, String setting, String range, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "sitrep.findings." + setting + " must be " + range + ", but is " + value);
        }
    }
}

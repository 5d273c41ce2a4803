package org.sitrep.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Formats;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.report.ReportSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a desk may set, under {@code sitrep.} in {@code config/application.yml} or by environment.
 *
 * @param version the version of the program; filled in by the build, not to be set
 * @param input the folder with the logs
 * @param output the folder for issues and, in {@code .store}, for the store
 * @param warnShare the share of rejected rows, from 0 to 1, beyond which a run ends with a warning
 * @param rejectLimit the share beyond which a file, or a night, is refused
 * @param chunkSize how many records of a log are committed together; more where they are of many countries
 * @param reportsAtOnce how many reports are made at once; as many as there are processors where it is set to 0
 * @param carryOver whether a report that rests on the very same as one of the same day is taken over from its issue
 * @param issuers issuers in the order in which they lead when nothing else decides
 * @param datasets datasets in the order in which they lead where two cover one country
 * @param rangeDays how many days an issuer's figure stands in the range beside the headline
 * @param findings when the rules of the findings speak
 * @param handling the handling mark printed on every page
 * @param zone the zone in which a day of knowledge ends
 * @param paper {@code A4} or {@code LETTER}
 * @param title the words after the country's name in the title
 * @param language the BCP 47 tag of the language of the reports
 * @param formats a folder with format profiles of one's own; null for none
 * @param followLinks whether symbolic links in the input folder are followed
 * @param minAge how long a file must have been left alone before it is read; a younger one waits for the next run
 * @param keepIssues how many issues {@code sitrep purge} leaves; 0 for all
 * @param publicEdition whether reports are for everybody: without what could name or betray a person
 * @param slicers whether the workbook's table of entries has buttons that filter it, in Excel 2013 and later
 * @param password what workbook and briefing are encrypted with; null for plain files. Give it by environment only
 */
@ConfigurationProperties("sitrep")
public record SitrepSettings(
        @DefaultValue("development") String version,
        @DefaultValue("input") Path input,
        @DefaultValue("output") Path output,
        @DefaultValue("0.01") double warnShare,
        @DefaultValue("0.20") double rejectLimit,
        @DefaultValue("2000") int chunkSize,
        @DefaultValue("0") int reportsAtOnce,
        @DefaultValue("true") boolean carryOver,
        @DefaultValue List<String> issuers,
        @DefaultValue List<String> datasets,
        @DefaultValue("3") int rangeDays,
        @DefaultValue FindingThresholds findings,
        @DefaultValue("TLP:CLEAR") String handling,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("A4") String paper,
        @DefaultValue("Situation report") String title,
        @DefaultValue("en") String language,
        @Nullable Path formats,
        @DefaultValue("false") boolean followLinks,
        @DefaultValue("0s") Duration minAge,
        @DefaultValue("0") int keepIssues,
        @DefaultValue("false") boolean publicEdition,
        @DefaultValue("false") boolean slicers,
        @Nullable String password) {

    private static final int LARGEST_CHUNK = 100_000;
    private static final int MOST_AT_ONCE = 64;

    public SitrepSettings {
        require(warnShare >= 0 && warnShare <= 1, "warn-share", "from 0 to 1", warnShare);
        require(rejectLimit >= warnShare && rejectLimit <= 1, "reject-limit", "from warn-share to 1", rejectLimit);
        require(chunkSize >= 1 && chunkSize <= LARGEST_CHUNK, "chunk-size", "from 1 to " + LARGEST_CHUNK, chunkSize);
        require(reportsAtOnce >= 0 && reportsAtOnce <= MOST_AT_ONCE, "reports-at-once", "from 0 to " + MOST_AT_ONCE,
                reportsAtOnce);
        require(rangeDays >= 0, "range-days", "0 or more", rangeDays);
        require(List.of("A4", "LETTER").contains(paper), "paper", "A4 or LETTER", paper);
        require(keepIssues >= 0, "keep-issues", "0 or more", keepIssues);
        require(!minAge.isNegative(), "min-age", "0 or more", minAge);
        require(!title.isBlank(), "title", "given", "blank");
        require(password == null || !password.isBlank(), "password", "given or left out", "blank");
        reportsAtOnce = reportsAtOnce > 0 ? reportsAtOnce : Runtime.getRuntime().availableProcessors();
        input = input.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        issuers = List.copyOf(issuers);
        datasets = List.copyOf(datasets);
    }

    /** The folder of store, lock and log file. */
    Path storeFolder() {
        return output.resolve(".store");
    }

    ReckoningSettings reckoning() {
        return new ReckoningSettings(issuers, datasets, rangeDays, findings.runningTotal(), findings.withdrawn());
    }

    ReportSettings reports() {
        return new ReportSettings(title, handling, zone, Locale.forLanguageTag(language), paper, publicEdition);
    }

    IntakeSettings intake() {
        return IntakeSettings.defaults().withFollowLinks(followLinks);
    }

    /** The built-in formats and those of one's own. */
    Formats allFormats() {
        return formats == null ? Formats.builtIn() : Formats.builtIn().with(formats);
    }

    /** All that shapes a report besides its entries, in words: where it changes, an issue is made anew. */
    String shape() {
        return String.join(
                "\n",
                version,
                String.join("|", issuers),
                String.join("|", datasets),
                String.valueOf(rangeDays),
                findings.toString(),
                handling,
                zone.getId(),
                paper,
                title,
                language,
                String.valueOf(publicEdition),
                String.valueOf(slicers),
                String.valueOf(password != null));
    }

    private static void require(boolean holds, String setting, String range, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("sitrep." + setting + " must be " + range + ", but is " + value);
        }
    }
}

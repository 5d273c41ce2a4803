package org.sitrep.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.Slugs;
import org.sitrep.store.IssueStore;
import org.sitrep.store.StoredIssue;
import org.sitrep.store.VintageReader;

/** Decides which reports are due, and of which day. */
final class ReportPlanner {

    private final VintageReader vintages;
    private final IssueStore issues;

    ReportPlanner(VintageReader vintages, IssueStore issues) {
        this.vintages = vintages;
        this.issues = issues;
    }

    /** The day of knowledge: as asked for, else the latest in the store, but not later than today; empty if none. */
    Optional<LocalDate> asOf(RunContext run) {
        var asked = run.options().asOf();
        if (asked != null) {
            return Optional.of(asked);
        }
        return vintages.latestKnownOn().map(latest -> latest.isAfter(run.today()) ? run.today() : latest);
    }

    /** The reports that are due: one for each country of which something was known on the day. */
    List<PlannedReport> plan(RunContext run, LocalDate asOf) {
        return plan(run.options(), asOf);
    }

    /**
     * The reports that are due for a request.
     *
     * <p>A day made again has the clock of its issue, so that what was loaded later changes nothing; a country that this
     * issue did not have, that of the day's latest issue.
     */
    List<PlannedReport> plan(RunOptions options, LocalDate asOf) {
        var latest = vintages.loadedUntil().orElse(null);
        if (latest == null) {
            return List.of();
        }
        var issued = isAgain(options) ? issues.on(asOf) : List.<StoredIssue>of();
        var otherwise = issued.stream()
                .map(StoredIssue::loadedUntil)
                .max(Comparator.naturalOrder())
                .orElse(earlier(options.loadedUntil(), latest));
        var names = new HashSet<String>();
        var planned = new ArrayList<PlannedReport>();
        for (var country : vintages.countriesKnownOn(asOf, otherwise)) {
            var name = name(country, names);
            if (isWanted(options.country(), country, name)) {
                var issue = issued.stream()
                        .filter(each -> each.report().equals(name))
                        .findFirst();
                planned.add(new PlannedReport(
                        name,
                        request(name, country, asOf, options, issue.orElse(null)),
                        issue.map(StoredIssue::loadedUntil).orElse(otherwise)));
            }
        }
        return planned;
    }

    private static boolean isAgain(RunOptions options) {
        return options.command() != RunOptions.Command.RUN
                && !options.lateEntries()
                && options.loadedUntil() == null;
    }

    private static Instant earlier(@Nullable Instant limit, Instant latest) {
        return limit != null && limit.isBefore(latest) ? limit : latest;
    }

    private ReportRequest request(
            String name, String country, LocalDate asOf, RunOptions options, @Nullable StoredIssue issue) {
        var from = options.from();
        var to = options.to();
        if (issue != null && from == null && to == null) {
            from = issue.askedFrom();
            to = issue.windowTo();
        }
        return new ReportRequest(name, country, asOf, from, to, previous(name, asOf));
    }

    /** The issue before; for a day that was issued already, the one that preceded it then. */
    private @Nullable LocalDate previous(String name, LocalDate asOf) {
        var same = issues.on(name, asOf);
        if (same.isPresent()) {
            return same.get().previous();
        }
        return issues.before(name, asOf).map(StoredIssue::asOf).orElse(null);
    }

    private static boolean isWanted(@Nullable String wanted, String country, String name) {
        return wanted == null || wanted.strip().equalsIgnoreCase(country) || wanted.strip().equals(name);
    }

    /** A name that no other country has: two may differ in an accent only. */
    private static String name(String country, HashSet<String> taken) {
        var slug = Slugs.slug(country);
        var name = taken.contains(slug) ? slug + "-" + HexFormat.of().toHexDigits(country.hashCode()) : slug;
        taken.add(name);
        return name;
    }
}

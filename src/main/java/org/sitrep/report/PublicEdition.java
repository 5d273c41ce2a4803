package org.sitrep.report;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Rejection;
import org.sitrep.reckon.VintageSource;

/**
 * What a report for everybody is made of. Everything that could name or betray a person is taken out of the vintages
 * before anything is reckoned, so that no figure, finding, chart or rendering can still carry it.
 *
 * <ul>
 *   <li>Entries about persons lose their summary and the columns that the format does not know.
 *   <li>Counts under {@value #FEWEST} of protected groups are replaced by "fewer than 3", or by "a small number" where
 *       they may be more; their entries also lose the address, which may tell the number.
 *   <li>Of rejected rows nothing stays but where they stand and the code of the check.
 * </ul>
 */
final class PublicEdition {

    /** The smallest count of a protected group that is published. */
    static final int FEWEST = 3;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(FEWEST);
    private static final Set<Category> ABOUT_PERSONS =
            EnumSet.of(Category.DETENTION, Category.RELEASE, Category.DEATH, Category.INJURY);
    /** Categories that count things or forces; their groups are no groups of persons. */
    private static final Set<Category> OF_THINGS =
            EnumSet.of(Category.DAMAGE, Category.DEPLOYMENT, Category.MEASURE);
    private static final List<String> PROTECTED = List.of("child", "minor", "detainee", "medical");
    private static final Set<String> OPEN_IN_TOWNS = Set.of(Entry.ALL, "security_forces");

    private final Wording wording;

    PublicEdition(Wording wording) {
        this.wording = wording;
    }

    /** The vintages as everybody may know them. */
    VintageSource of(VintageSource vintages) {
        return vintages.changed(this::of);
    }

    /** The inputs without the text of rejected rows. A message may quote the row, so it goes too. */
    ReportInputs of(ReportInputs inputs) {
        var rejected = inputs.rejected().stream()
                .map(row -> new Rejection(
                        row.file(), row.line(), row.record(), row.columnNumber(), null, row.code(), "", ""))
                .toList();
        return new ReportInputs(inputs.files(), rejected, inputs.rejectedTotal());
    }

    /** The report with withheld counts as words alone, and with a note that says what was left out. */
    Report withoutBounds(Report report) {
        return new WithheldFigures().of(
                report, new Note(wording.say("method.public.term"), wording.say("method.public.text", FEWEST)));
    }

    private Entry of(Entry entry) {
        var persons = ABOUT_PERSONS.contains(entry.category());
        var count = published(entry);
        var withheld = !Objects.equals(count, entry.count());
        if (!persons && !withheld) {
            return entry;
        }
        var attribution = entry.attribution();
        return new Entry(
                entry.dataset(),
                entry.id(),
                entry.category(),
                entry.date(),
                entry.end(),
                entry.reportedOn(),
                entry.place(),
                entry.group(),
                entry.definition(),
                count,
                entry.periodStart(),
                withheld ? new Attribution(attribution.issuer(), attribution.source(), null) : attribution,
                entry.standing(),
                entry.corrects(),
                entry.partOf(),
                "",
                Map.of());
    }

    /** The count; what stands in its place where it is a small one of a protected group. */
    private @Nullable Count published(Entry entry) {
        var count = entry.count();
        return count != null && isProtected(entry) && isSmall(count.figure())
                ? new Count(withheld(count.figure()), count.basis(), count.unit())
                : count;
    }

    private static boolean isProtected(Entry entry) {
        var who = (entry.group() + ' ' + entry.definition()).toLowerCase(Locale.ROOT);
        return PROTECTED.stream().anyMatch(who::contains)
                || entry.place().area().level() == Area.Level.TOWN
                        && !OPEN_IN_TOWNS.contains(entry.group())
                        && !OF_THINGS.contains(entry.category());
    }

    private static boolean isSmall(Figure figure) {
        return isSmall(figure.low()) || isSmall(figure.best()) || isSmall(figure.high());
    }

    private static boolean isSmall(@Nullable BigDecimal number) {
        return number != null && number.compareTo(LIMIT) < 0;
    }

    /** What stands in the place of a small count: the same for all, whatever it was. */
    private Figure withheld(Figure figure) {
        var highest = figure.highest();
        return isSmall(highest)
                ? new Figure(null, null, LIMIT.subtract(BigDecimal.ONE), Qualifier.FEWER_THAN, "")
                : new Figure(BigDecimal.ZERO, null, null, Qualifier.VAGUE, wording.say("public.small"));
    }
}

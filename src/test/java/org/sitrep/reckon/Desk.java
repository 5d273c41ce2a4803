package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.finding.FindingRules;
import org.sitrep.reckon.finding.FindingSettings;
import org.sitrep.reckon.finding.Observation;

/** A desk with its rows: what it reckons on a day. */
public final class Desk {

    private final List<Vintage> vintages;
    private final ReckoningSettings settings;

    private Desk(List<Vintage> vintages, ReckoningSettings settings) {
        this.vintages = vintages;
        this.settings = settings;
    }

    public static Desk of(Told... rows) {
        return new Desk(Told.vintages(rows), ReckoningSettings.DEFAULT);
    }

    public static Desk of(Collection<Vintage> vintages) {
        return new Desk(List.copyOf(vintages), ReckoningSettings.DEFAULT);
    }

    public Desk trusting(String... issuers) {
        return new Desk(vintages, new ReckoningSettings(List.of(issuers), List.of(), 3));
    }

    public Desk led(String... datasets) {
        return new Desk(vintages, new ReckoningSettings(List.of(), List.of(datasets), 3));
    }

    public List<Vintage> vintages() {
        return vintages;
    }

    public Reckoning asOf(String day) {
        return new Reckoner(settings).reckon(vintages, LocalDate.parse(day));
    }

    /** What the rules find on a day. */
    public List<Observation> observations(String day) {
        var rules = new FindingRules(settings, FindingSettings.DEFAULT);
        return rules.examine(
                new Reckoner(settings).reckon(VintageSource.of(vintages), LocalDate.parse(day), rules::looks));
    }

    /** The entries known on a day, as a sheet of them has them. */
    public List<Statement> entries(String day) {
        var statements = new ArrayList<Statement>();
        new Reckoner(settings)
                .reckon(VintageSource.of(vintages), LocalDate.parse(day), () -> EventWatch.NONE)
                .entries()
                .forEach(statements::add);
        return statements;
    }

    /** The id of the national, plain headline of a category on a day; empty where there is none. */
    public String headline(Category category, Basis basis, String day) {
        return asOf(day).current(plain(category), basis)
                .map(current -> current.headline().id())
                .orElse("");
    }

    public String killed(String day) {
        return headline(Category.DEATH, Basis.TOTAL, day);
    }

    public Current killedOn(String day) {
        return asOf(day).current(plain(Category.DEATH), Basis.TOTAL).orElseThrow();
    }

    public static Subject plain(Category category) {
        return new Subject(category, Entry.ALL, "", Area.of(Told.COUNTRY), category.usualUnit());
    }
}

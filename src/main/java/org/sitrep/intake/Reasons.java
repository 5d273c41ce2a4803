package org.sitrep.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words why a log is read in one format and not in another. */
final class Reasons {

    private final List<Profile> profiles;

    Reasons(List<Profile> profiles) {
        this.profiles = profiles;
    }

    /** Why a header is of a format: the columns by which it is recognised, and what the next format would know of it. */
    String of(Profile chosen, Header header) {
        var columns = chosen.header().required().stream()
                .map(names -> names.stream().filter(header::has).findFirst().orElseThrow())
                .collect(Collectors.joining(", "));
        var others = profiles.stream()
                .filter(profile -> !profile.name().equals(chosen.name()) && profile.header().fits(header))
                .max(Comparator.comparing((Profile profile) -> known(profile, header)))
                .map(next -> "; " + next.name() + " fits as well, but knows " + known(next, header))
                .orElse("; no other format fits");
        return "It has " + columns + ", by which " + chosen.name() + " is recognised, which knows "
                + known(chosen, header) + " of its " + header.size() + " columns" + others;
    }

    /** Why rows without a header are of a format. */
    String ofRows(Profile chosen, int rows) {
        var layout = chosen.header().headerless();
        return "It has no header; its first rows (" + rows + ") have the number of columns and the signs of "
                + chosen.name()
                + (layout == null ? "" : ": " + String.join(", ", layout.signs().keySet().stream().sorted().toList()));
    }

    private static long known(Profile profile, Header header) {
        return new ColumnPlan(profile, header).recognised();
    }
}

package org.sitrep.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.job.CheckedContent;
import org.sitrep.job.CheckedContent.Kind;

/** Tells what a run would take in of a file, in a few lines that can be compared with a spreadsheet. */
final class CheckedText {

    private static final int COUNTRIES = 5;
    private static final int KINDS = 12;

    private CheckedText() {}

    static List<String> lines(CheckedContent content) {
        var lines = new ArrayList<String>();
        if (content.from() == null || content.to() == null) {
            return lines;
        }
        var days = content.from().equals(content.to()) ? content.from().toString()
                : content.from() + " to " + content.to();
        lines.add(countries(content.countries()) + ", " + days);
        content.kinds().stream().limit(KINDS).map(CheckedText::line).forEach(lines::add);
        var more = content.kinds().size() - KINDS;
        if (more > 0) {
            lines.add(more + " more kinds of entries; --json lists them");
        }
        return lines;
    }

    private static String countries(List<String> countries) {
        var shown = String.join(", ", countries.subList(0, Math.min(COUNTRIES, countries.size())));
        return countries.size() > COUNTRIES ? shown + " and " + (countries.size() - COUNTRIES) + " more" : shown;
    }

    private static String unit(String unit, BigDecimal sum) {
        return sum.compareTo(BigDecimal.ONE) == 0 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static String line(Kind kind) {
        var line = new StringBuilder("- ").append(kind.category());
        if (!kind.group().equals("all")) {
            line.append(", ").append(kind.group());
        }
        if (!kind.definition().isEmpty()) {
            line.append(", ").append(kind.definition());
        }
        line.append(": ").append(kind.entries()).append(kind.entries() == 1 ? " entry" : " entries");
        var basis = kind.basis();
        if (basis == null) {
            return line.toString();
        }
        if (kind.sum() instanceof BigDecimal sum) {
            line.append(kind.isAtLeast() ? ", at least " : ", ").append(kind.isAbout() ? "about " : "")
                    .append(sum.toPlainString()).append(' ').append(unit(kind.unit(), sum)).append(" in all");
        } else {
            line.append(" of ").append(kind.unit()).append(", basis ").append(basis);
        }
        return line.toString();
    }
}

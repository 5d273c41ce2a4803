package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Category;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.FigureSum;
import org.sitrep.reckon.Statement;

/**
 * The contingents of a force, by {@code part_of}, do not reach its strength. What is left may belong to whoever was not
 * named, but nobody has stated it, and it is not computed for anybody.
 */
final class ContingentsLeaveRest implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var force : evidence.reported()) {
            if (force.entry().category() == Category.DEPLOYMENT && force.fate().mayLead()) {
                var contingents = evidence.partsOf(force).stream()
                        .filter(part -> isContingent(part, force))
                        .toList();
                var sum = FigureSum.of(contingents.stream().map(Statement::figure).toList());
                if (contingents.size() > 1 && Difference.between(sum, force.figure()).isRise()) {
                    observations.add(new Observation(
                            FindingCode.CONTINGENTS_LEAVE_REST,
                            List.of(force.subject(), force.figure(), contingents.size(), sum),
                            List.of(force.key()),
                            contingents.stream().map(Statement::key).toList()));
                }
            }
        }
        return observations;
    }

    private static boolean isContingent(Statement part, Statement force) {
        return part.fate().mayLead()
                && part.entry().category() == Category.DEPLOYMENT
                && part.subject().unit().equals(force.subject().unit())
                && !part.subject().group().equals(force.subject().group());
    }
}

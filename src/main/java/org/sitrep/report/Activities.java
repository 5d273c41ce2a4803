package org.sitrep.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.reckon.Activity;
import org.sitrep.reckon.EventTotal;
import org.sitrep.reckon.Reckoning;

/** Puts the windows of event datasets into words: now, before, and the usual level. */
final class Activities {

    private final Wording wording;
    private final Amounts amounts;

    Activities(Wording wording) {
        this.wording = wording;
        amounts = new Amounts(wording);
    }

    List<ActivityLine> of(Reckoning reckoning) {
        var leading = reckoning.eventTotals().stream()
                .filter(EventTotal::leads)
                .map(EventTotal::dataset)
                .collect(Collectors.toSet());
        return reckoning.activities().stream()
                .map(activity -> line(activity, leading.contains(activity.dataset())))
                .toList();
    }

    private ActivityLine line(Activity activity, boolean leads) {
        return new ActivityLine(
                wording.label(activity.subject()),
                activity.dataset(),
                leads,
                activity.days(),
                wording.say(
                        activity.days() == 1 ? "activity.day" : "activity.days",
                        activity.days(),
                        activity.now().to()),
                amounts.of(activity.now().sum(), activity.subject().unit()),
                activity.now().events(),
                before(activity),
                usual(activity));
    }

    private @Nullable String before(Activity activity) {
        var before = activity.before();
        return before == null
                ? null
                : wording.say("activity.before", before.sum(), events(before.events()), before.from(), before.to());
    }

    private @Nullable String usual(Activity activity) {
        var usual = activity.usualEvents();
        return usual == null ? null : wording.say("activity.usual", usual, events(activity.usualOver()));
    }

    private String events(long events) {
        return wording.say(events == 1 ? "activity.event" : "activity.events", events);
    }
}

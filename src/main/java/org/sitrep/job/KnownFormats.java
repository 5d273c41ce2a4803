package org.sitrep.job;

import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Formats;

/** The built-in formats and those of one's own, read when they are first asked for. */
final class KnownFormats {

    private final SitrepSettings settings;
    private @Nullable Formats formats;

    KnownFormats(SitrepSettings settings) {
        this.settings = settings;
    }

    synchronized Formats all() {
        var known = formats;
        if (known == null) {
            known = settings.allFormats();
            formats = known;
        }
        return known;
    }
}

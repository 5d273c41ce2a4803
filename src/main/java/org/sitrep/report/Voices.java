package org.sitrep.report;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;

/** Who said it, in print. */
final class Voices {

    private final Wording wording;

    Voices(Wording wording) {
        this.wording = wording;
    }

    /** Issuer and outlet; says so where no issuer is named. */
    String text(Attribution attribution) {
        var issuer = attribution.issuer();
        var source = attribution.source();
        if (issuer == null) {
            return source == null ? wording.say("voice.none") : wording.say("voice.sourceOnly", source);
        }
        return source == null || source.equals(issuer) ? issuer : wording.say("voice.both", issuer, source);
    }

    /** The address as a link, if it is one that a report may carry: http or https with a host. */
    static @Nullable String link(Attribution attribution) {
        return attribution.link();
    }
}

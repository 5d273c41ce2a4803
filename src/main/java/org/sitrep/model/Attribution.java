package org.sitrep.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who says it and who carried it.
 *
 * @param issuer who states the figure, such as a ministry; null where nobody is named
 * @param source the outlet that carried it; null where the issuer was read directly
 * @param url where it can be read; null where unknown. It comes from the log: check it before making a link of it
 */
public record Attribution(@Nullable String issuer, @Nullable String source, @Nullable String url) {

    /** Nobody is named. */
    public static final Attribution NONE = new Attribution(null, null, null);

    /** The issuer, else the source in its place: by this name the figures of one speaker form a series. */
    public @Nullable String voice() {
        return issuer != null ? issuer : source;
    }

    /** The address as a link, if it is one that a report may carry: http or https with a host; null if it is not. */
    public @Nullable String link() {
        if (url == null) {
            return null;
        }
        try {
            var uri = new URI(url);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    // Written out, as each row's is held against the one before: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Attribution attribution
                        && Objects.equals(issuer, attribution.issuer)
                        && Objects.equals(source, attribution.source)
                        && Objects.equals(url, attribution.url);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(issuer) + Objects.hashCode(source)) + Objects.hashCode(url);
    }
}

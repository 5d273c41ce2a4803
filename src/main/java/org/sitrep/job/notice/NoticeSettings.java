package org.sitrep.job.notice;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Who is told of a night, under {@code sitrep.notice.}. Addresses of webhooks and pings are secrets as good as
 * passwords, so no message ever shows them.
 *
 * @param mailTo who gets the mail; the server is Spring's {@code spring.mail.host}
 * @param mailFrom its sender; null for the first of those who get it
 * @param attachLimit larger briefings than this together are named in the mail and not attached
 * @param webhook where the outcome is posted as JSON; null for nowhere
 * @param webhookToken sent along as a bearer token; null for none
 * @param ping the address of a dead man's switch, as healthchecks.io has it; null for none
 * @param metrics whether {@code sitrep.prom} is written into the output folder
 * @param timeout how long a server may take to answer
 */
public record NoticeSettings(
        @DefaultValue List<String> mailTo,
        @Nullable String mailFrom,
        @DefaultValue("15MB") DataSize attachLimit,
        @Nullable URI webhook,
        @Nullable String webhookToken,
        @Nullable URI ping,
        @DefaultValue("false") boolean metrics,
        @DefaultValue("10s") Duration timeout) {

    public NoticeSettings {
        mailTo = mailTo.stream().filter(address -> !address.isBlank()).toList();
        webhook = address("webhook", webhook);
        ping = address("ping", ping);
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("sitrep.notice.timeout must be more than 0, but is " + timeout);
        }
    }

    /** An empty variable of the environment is no address. */
    private static @Nullable URI address(String setting, @Nullable URI given) {
        if (given == null || given.toString().isBlank()) {
            return null;
        }
        if (!List.of("http", "https").contains(String.valueOf(given.getScheme())) || given.getHost() == null) {
            throw new IllegalArgumentException("sitrep.notice." + setting + " must begin with http:// or https://");
        }
        return given;
    }
}

package org.sitrep.job.notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Tells all who are to be told. Whoever cannot be told changes nothing: that much is said, and the night goes on. */
public final class Herald implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);
    private static final String MAIL_HOST = "spring.mail.host";

    private final List<Channel> channels;
    private final @Nullable Post post;

    private Herald(List<Channel> channels, @Nullable Post post) {
        this.channels = List.copyOf(channels);
        this.post = post;
    }

    /** One who tells nobody. */
    public static Herald silent() {
        return new Herald(List.of(), null);
    }

    /**
     * One who tells whom the settings name.
     *
     * @param output the folder that a file with metrics goes into
     * @throws IllegalArgumentException if the settings make no sense; its message says which
     */
    public static Herald of(ConfigurableEnvironment environment, Path output) {
        var settings = Binder.get(environment).bindOrCreate("sitrep.notice", NoticeSettings.class);
        var channels = new ArrayList<Channel>();
        if (!settings.mailTo().isEmpty()) {
            if (environment.getProperty(MAIL_HOST, "").isBlank()) {
                throw new IllegalArgumentException(
                        "sitrep.notice.mail-to needs a mail server; set " + MAIL_HOST + ", too");
            }
            channels.add(new MailChannel(settings, environment));
        }
        if (settings.metrics()) {
            channels.add(new MetricsChannel(output));
        }
        var webhook = settings.webhook();
        var ping = settings.ping();
        var post = webhook == null && ping == null ? null : new Post(settings.timeout());
        if (post != null && webhook != null) {
            channels.add(new WebhookChannel(post, webhook, settings.webhookToken()));
        }
        if (post != null && ping != null) {
            // The last, so that it tells of a night that is over.
            channels.add(new PingChannel(post, ping));
        }
        return new Herald(channels, post);
    }

    /** Whether there is anybody to tell. */
    public boolean isListenedTo() {
        return !channels.isEmpty();
    }

    /** Tells that a night begins. */
    public void begin() {
        channels.forEach(Channel::begin);
    }

    /** Tells how it ended; returns a sentence for each who could not be told. */
    public List<String> tell(Notice notice) {
        var failures = new ArrayList<String>();
        for (var channel : channels) {
            try {
                channel.tell(notice);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                failures.add("No " + channel.name() + " was sent: stopped");
            } catch (Exception failure) {
                LOG.debug("The {} could not be sent", channel.name(), failure);
                failures.add("No " + channel.name() + " was sent: " + words(failure));
            }
        }
        return failures;
    }

    @Override
    public void close() {
        if (post != null) {
            post.close();
        }
    }

    private static String words(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var message = root.getMessage();
        return message == null || message.isBlank()
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}

package org.sitrep.job.notice;

import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Tells all who are to be told. Whoever cannot be told changes nothing: that much is said, and the night goes on.
 *
 * <p>Each is told in a thread of its own, which is left after a time: no limit on single answers helps against a server
 * that sends a byte now and then for ever, and the night holds the lock meanwhile.
 */
public final class Herald implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);
    private static final String MAIL_HOST = "spring.mail.host";
    /** A mail takes several answers, a post up to three, a ping one more. */
    private static final int ANSWERS = 5;

    private static final Duration LOOK = Duration.ofMillis(100);
    /** How many looks one who is being told is still waited for when the night is to stop. */
    private static final int LOOKS_AFTER_STOP = 10;

    private final List<Channel> channels;
    private final Duration patience;
    private final @Nullable Post post;

    private Herald(List<Channel> channels, Duration answer, @Nullable Post post) {
        this.channels = List.copyOf(channels);
        this.patience = answer.multipliedBy(ANSWERS);
        this.post = post;
    }

    /** One who tells nobody. */
    public static Herald silent() {
        return new Herald(List.of(), Duration.ZERO, null);
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
        return new Herald(channels, settings.timeout(), post);
    }

    /** Whether there is anybody to tell. */
    public boolean isListenedTo() {
        return !channels.isEmpty();
    }

    /** Tells that a night begins. */
    public void begin() {
        channels.forEach(Channel::begin);
    }

    /**
     * Tells how it ended; returns a sentence for each who could not be told.
     *
     * @param isToStop whether a signal has come meanwhile: then nobody is waited for more than a second
     */
    public List<String> tell(Notice notice, BooleanSupplier isToStop) {
        var failures = new ArrayList<String>();
        for (var channel : channels) {
            try {
                tell(channel, notice, isToStop);
            } catch (InterruptedException | CancellationException stopped) {
                failures.add("No " + channel.name() + " was sent: stopped");
            } catch (TimeoutException late) {
                failures.add("No " + channel.name() + " was sent: not done after " + patience.toSeconds() + " seconds");
            } catch (ExecutionException failure) {
                LOG.debug("The {} could not be sent", channel.name(), failure);
                failures.add("No " + channel.name() + " was sent: " + words(failure));
            }
        }
        return failures;
    }

    private void tell(Channel channel, Notice notice, BooleanSupplier isToStop)
            throws ExecutionException, InterruptedException, TimeoutException {
        var told = new FutureTask<Boolean>(() -> {
            channel.tell(notice);
            return true;
        });
        Thread.ofPlatform().daemon().name(channel.name()).start(told);
        var looks = patience.dividedBy(LOOK);
        while (true) {
            try {
                var unused = told.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                looks = isToStop.getAsBoolean() ? Math.min(looks, LOOKS_AFTER_STOP) : looks;
                if (--looks <= 0) {
                    told.cancel(true);
                    if (isToStop.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    throw notYet;
                }
            }
        }
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
            if (root instanceof ConnectException && root.getMessage() == null) {
                // The HTTP client's; what it was caused by tells no more.
                return "the server cannot be reached";
            }
            root = root.getCause();
        }
        var message = root.getMessage();
        return message == null || message.isBlank()
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}

package org.sitrep.job.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A dead man's switch, as healthchecks.io and its like have it: {@code /start} when a night begins; at its end the bare
 * address if all went well, {@code /<exit code>} if not, {@code /fail} if there is none. A night that never ends says
 * nothing, and that is the alarm.
 */
final class PingChannel implements Channel {

    private final Post post;
    private final URI address;
    /** By it the monitor finds the beginning that belongs to an end. */
    private final UUID pair = UUID.randomUUID();

    private @Nullable CompletableFuture<HttpResponse<Void>> begun;

    PingChannel(Post post, URI address) {
        this.post = post;
        this.address = address;
    }

    @Override
    public String name() {
        return "ping";
    }

    /** Without waiting: the night shall not begin later for it. */
    @Override
    public void begin() {
        begun = post.start(request("/start", ""));
    }

    @Override
    public void tell(Notice notice) throws IOException, InterruptedException {
        awaitBegin();
        var suffix = notice.isGood() ? "" : notice.exitCode() > 0 ? "/" + notice.exitCode() : "/fail";
        post.send(request(suffix, new NoticeText(notice).subject() + "\n" + String.join("\n", notice.messages())));
    }

    /** The end must not overtake the beginning. What became of the latter is of no account. */
    private void awaitBegin() throws InterruptedException {
        if (begun != null) {
            try {
                var unused =
                        begun.handle((answer, failure) -> true).get(post.timeout().toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException | TimeoutException late) {
                begun.cancel(true);
            }
        }
    }

    private HttpRequest.Builder request(String suffix, String body) {
        var base = address.toString();
        var bare = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return HttpRequest.newBuilder(URI.create(bare + suffix + "?rid=" + pair))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}

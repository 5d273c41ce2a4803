package org.sitrep.job.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts how each night ended as JSON. The field {@code text} holds it in words, as chat programs want it; the others
 * have the names that they have in run.json.
 */
final class WebhookChannel implements Channel {

    private final Post post;
    private final URI address;
    private final @Nullable String token;
    private final JsonMapper mapper = JsonMapper.builder().build();

    WebhookChannel(Post post, URI address, @Nullable String token) {
        this.post = post;
        this.address = address;
        this.token = token;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public void tell(Notice notice) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(notice)));
        if (token != null && !token.isBlank()) {
            request.header("Authorization", "Bearer " + token);
        }
        post.send(request);
    }

    private String json(Notice notice) {
        var words = new NoticeText(notice);
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("text", words.subject() + "\n" + words.body());
        json.put("runId", notice.runId());
        json.put("asOf", Objects.toString(notice.asOf(), null));
        json.put("status", notice.status());
        json.put("exitCode", notice.exitCode());
        json.put("handling", notice.handling());
        json.put("folder", Objects.toString(notice.folder(), null));
        json.put("messages", notice.messages());
        json.put("reports", notice.reports().stream().map(WebhookChannel::json).toList());
        return mapper.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> json(Notice.Report report) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("country", report.country());
        json.put("previousAsOf", Objects.toString(report.previous(), null));
        json.put("findings", report.findings());
        json.put("changes", report.changes());
        return json;
    }
}

package org.sitrep.job.notice;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sends requests over HTTP: three times, where the first two were in vain, and each within a time. */
final class Post implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int SERVER_FAULT = 500;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final HttpClient client;
    private final Duration timeout;

    Post(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    Duration timeout() {
        return timeout;
    }

    /** @throws IOException if no attempt was answered well; the message does not show the address */
    void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var sent = request.timeout(timeout).build();
        for (var attempt = 1;; attempt++) {
            try {
                var status = client.send(sent, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status >= OK && status < REDIRECT) {
                    return;
                }
                if (status < SERVER_FAULT || attempt == ATTEMPTS) {
                    throw new RefusedException("the server answered " + status);
                }
            } catch (RefusedException refused) {
                throw refused;
            } catch (IOException broken) {
                if (attempt == ATTEMPTS) {
                    throw broken;
                }
            }
            Thread.sleep(PAUSE.multipliedBy(attempt));
        }
    }

    /** Sends without waiting, once. */
    CompletableFuture<HttpResponse<Void>> start(HttpRequest.Builder request) {
        return client.sendAsync(request.timeout(timeout).build(), HttpResponse.BodyHandlers.discarding());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }
}

package org.sitrep.job.notice;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A mail with the changes as text and the briefings attached: for each new issue, and for each night that did not go
 * well.
 *
 * <p>The sender is Spring's, in a small context of its own that lives for one mail: so a night that has no mail to send
 * does not pay for it, and one whose store cannot be opened can still tell.
 */
final class MailChannel implements Channel {

    private final NoticeSettings settings;
    private final ConfigurableEnvironment environment;

    MailChannel(NoticeSettings settings, ConfigurableEnvironment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class Sender {}

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void tell(Notice notice) throws IOException {
        if (!notice.isPublished() && notice.isGood()) {
            return;
        }
        var attached = attached(notice);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment);
            context.register(Sender.class);
            context.refresh();
            context.getBean(JavaMailSender.class).send(message -> {
                var mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
                var words = new NoticeText(notice);
                mail.setTo(settings.mailTo().toArray(String[]::new));
                mail.setFrom(Objects.requireNonNullElse(
                        settings.mailFrom(), settings.mailTo().getFirst()));
                mail.setSubject(words.subject());
                mail.setText(words.body());
                for (var briefing : attached) {
                    mail.addAttachment(briefing.getName(), briefing);
                }
            });
        }
    }

    /** All briefings, or none if they are too large: some of them would look like all. */
    private List<File> attached(Notice notice) throws IOException {
        var files = notice.reports().stream()
                .map(Notice.Report::briefing)
                .filter(Objects::nonNull)
                .toList();
        var bytes = 0L;
        for (var file : files) {
            bytes += Files.size(file);
        }
        return bytes > settings.attachLimit().toBytes()
                ? List.of()
                : files.stream().map(Path::toFile).toList();
    }
}

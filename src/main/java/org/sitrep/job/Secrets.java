package org.sitrep.job;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Keeps secrets out of where they are read by others: files of settings get copied and checked in, and every user of a
 * machine sees the command lines on it. They come by environment, or from a folder of secrets by
 * {@code spring.config.import=configtree:}.
 */
final class Secrets {

    private static final List<String> NAMES = List.of(
            "sitrep.password",
            "sitrep.notice.webhook-token",
            "spring.mail.password",
            "spring.datasource.password",
            "spring.flyway.password");

    private Secrets() {}

    /** @throws FaultException if a secret stands where it must not */
    static void check(ConfigurableEnvironment environment) {
        for (var source : environment.getPropertySources()) {
            if (isOpen(source)) {
                for (var name : NAMES) {
                    var value = source.getProperty(name);
                    if (value != null && !value.toString().isBlank() && !value.toString().startsWith("${")) {
                        throw new FaultException(
                                ExitCode.USAGE,
                                name + " is a secret and must not stand in " + source.getName()
                                        + "; give it by environment: "
                                        + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
                    }
                }
            }
        }
    }

    private static boolean isOpen(PropertySource<?> source) {
        return source instanceof OriginTrackedMapPropertySource || source instanceof CommandLinePropertySource<?>;
    }
}

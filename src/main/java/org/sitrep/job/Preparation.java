package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.notice.Herald;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What must be so before Spring opens the store: settings that make sense, folders that can be used, and the lock.
 *
 * <p>Runs when the settings are known and before the log file is opened, as that lies in the output folder too.
 */
final class Preparation
        implements
            ApplicationListener<ApplicationEnvironmentPreparedEvent>,
            ApplicationContextInitializer<ConfigurableApplicationContext>,
            Ordered,
            AutoCloseable {

    private static final String STORE_OPTIONS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";

    private final RunOptions options;
    private final Clock clock;
    private final boolean isAnew;

    /** There is no store to tell of, and none shall be made for that. */
    static final class NoStoreException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoStoreException(Path folder) {
            super("There is no store in " + folder);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private @Nullable SitrepSettings settings;
    private @Nullable RunLock lock;
    private @Nullable ServerLock serverLock;
    private Herald herald = Herald.silent();

    /** @param isAnew whether the store is kept aside first, so that a new one is made */
    Preparation(RunOptions options, Clock clock, boolean isAnew) {
        this.options = options;
        this.clock = clock;
        this.isAnew = isAnew;
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var bound = Binder.get(environment).bindOrCreate("sitrep", SitrepSettings.class);
        Secrets.check(environment);
        settings = bound;
        if (options.command() == RunOptions.Command.RUN) {
            herald = herald(environment, bound.output());
        }
        checkFolders(bound);
        var isFile = !environment.containsProperty("spring.datasource.url");
        if (isFile && !isAnew) {
            StoreFiles.checkNotLost(bound.storeFolder());
        }
        if (isFile
                && options.command().isReading()
                && !StoreFiles.exist(bound.storeFolder())) {
            throw new NoStoreException(bound.storeFolder());
        }
        if (isAnew && !hasFiles(bound.input())) {
            throw new FaultException(
                    ExitCode.USAGE,
                    "The input folder " + bound.input() + " is empty, so the store stays as it is");
        }
        try {
            lock = RunLock.take(bound.storeFolder(), clock.instant());
            var mark = new MigrationMark(bound.storeFolder());
            if (isAnew) {
                StoreFiles.setAside(bound.storeFolder(), clock.instant());
                mark.end();
            }
            if (isFile) {
                prepareFile(bound.storeFolder(), mark);
            }
        } catch (IOException refused) {
            throw new FaultException(
                    ExitCode.USAGE,
                    "The output folder " + bound.output() + " cannot be written: " + Faults.words(refused),
                    refused);
        }
        complete(environment, bound);
        serverLock = ServerLock.take(environment);
    }

    /** Has a store that can be opened at its place, or none and a note that one will be made. */
    private void prepareFile(Path folder, MigrationMark mark) throws IOException {
        mark.undo();
        if (!StoreFiles.exist(folder)) {
            if (options.command().isReading()) {
                throw new NoStoreException(folder);
            }
            mark.beginNew();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (settings == null) {
            throw new IllegalStateException("The settings are not bound");
        }
        context.getBeanFactory().registerSingleton("sitrepSettings", settings);
        context.getBeanFactory().registerSingleton("clock", clock);
        context.getBeanFactory().registerSingleton("herald", herald);
        var aside = isAnew ? StoreFiles.aside(clock.instant()).replace('-', '_') : null;
        context.getBeanFactory().registerSingleton("renewal", new MigrationWithBackup.Renewal(aside));
    }

    /** Tells of a fault that kept the night from being recorded; that another run is at work is none. */
    void announce(FaultException fault) {
        if (settings != null && fault.exitCode() != ExitCode.LOCKED) {
            Announcer.announce(herald, settings, fault, clock.instant());
        }
    }

    @Override
    public void close() {
        herald.close();
        if (serverLock != null) {
            serverLock.close();
        }
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException gone) {
                // The system gives it back with the process.
            }
        }
    }

    private static Herald herald(ConfigurableEnvironment environment, Path output) {
        try {
            return Herald.of(environment, output);
        } catch (IllegalArgumentException senseless) {
            throw new FaultException(ExitCode.USAGE, String.valueOf(senseless.getMessage()), senseless);
        }
    }

    private static boolean hasFiles(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException none) {
            return false;
        }
    }

    private void checkFolders(SitrepSettings bound) {
        var reads = options.command() == RunOptions.Command.RUN;
        if (reads && !Files.isDirectory(bound.input())) {
            throw new FaultException(ExitCode.USAGE, "The input folder " + bound.input() + " does not exist");
        }
        if (Files.exists(bound.output()) && !Files.isDirectory(bound.output())) {
            throw new FaultException(ExitCode.USAGE, bound.output() + " is not a folder");
        }
        if (bound.output().toString().contains(";")) {
            throw new FaultException(
                    ExitCode.USAGE, "The name of the output folder must not contain a semicolon: " + bound.output());
        }
    }

    /** Adds what follows from the output folder, where nothing else was set. */
    private static void complete(ConfigurableEnvironment environment, SitrepSettings settings) {
        var derived = new HashMap<String, Object>();
        derived.put("spring.datasource.url", url(settings.storeFolder()));
        derived.put("logging.threshold.console", "info");
        derived.put("logging.config", "classpath:logging/night.xml");
        if (environment.containsProperty("logging.structured.format.console")) {
            derived.put("sitrep.log.console", "structured");
        }
        if (environment.containsProperty("logging.structured.format.file")) {
            derived.put("sitrep.log.file", "structured-file");
        }
        derived.put("logging.file.name", settings.storeFolder().resolve("sitrep.log").toString());
        environment.getPropertySources().addLast(new MapPropertySource("derived", Map.copyOf(derived)));
    }

    private static String url(Path storeFolder) {
        return "jdbc:h2:file:" + storeFolder.resolve("sitrep").toString().replace('\\', '/') + STORE_OPTIONS;
    }
}

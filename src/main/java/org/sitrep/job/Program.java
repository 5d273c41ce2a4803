package org.sitrep.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program behind the command line: takes the lock, starts Spring, has the work done, closes all.
 *
 * <p>One instance serves one command after the other, each with a Spring context of its own.
 */
public final class Program {

    /** Breaks a start off at its next part after a signal, as Spring does not close what is still being started. */
    private record BrokenOffStart(StopSignal stop) implements BeanPostProcessor {
        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            stop.check();
            return bean;
        }
    }

    private final Clock clock;
    private final List<Class<?>> parts;
    private final Progress progress;

    public Program(Clock clock) {
        this(clock, List.of(), Progress.UNTOLD);
    }

    /** A program with further parts, such as a failing disk. */
    Program(Clock clock, List<Class<?>> parts) {
        this(clock, parts, Progress.UNTOLD);
    }

    private Program(Clock clock, List<Class<?>> parts, Progress progress) {
        this.clock = clock;
        this.parts = List.copyOf(parts);
        this.progress = progress;
    }

    /** The same program, which tells how far it has come. */
    public Program telling(Progress listener) {
        return new Program(clock, parts, listener);
    }

    /**
     * Runs a request to its end.
     *
     * @throws FaultException if it could not be begun, or not be recorded; what was published before is untouched
     */
    public RunResult run(RunOptions options) {
        return in(options, context -> context.getBean(NightRunner.class).run(options));
    }

    /**
     * The latest runs, the latest first; none where there is no store yet.
     *
     * @throws FaultException as {@link #run}
     */
    public List<PastRun> history(RunOptions options, int atMost) {
        try {
            return in(options, context -> context.getBean(RunHistory.class).latest(atMost));
        } catch (Preparation.NoStoreException none) {
            return List.of();
        }
    }

    /**
     * Keeps the store aside, makes a new one from the input, and publishes.
     *
     * @throws FaultException as {@link #run}, and if the input folder is empty
     */
    public RunResult rebuild(RunOptions options) {
        return in(
                new Preparation(options, clock, true),
                options,
                context -> context.getBean(NightRunner.class).run(options));
    }

    /**
     * Examines the store and says what is in order.
     *
     * @throws FaultException with {@link ExitCode#STORE_DAMAGED} if it is not; its message says what to do
     */
    public String examine(RunOptions options) {
        try {
            return in(options, context -> context.getBean(StoreExaminer.class).check());
        } catch (Preparation.NoStoreException none) {
            return none.getMessage();
        }
    }

    /**
     * What changed between two days of knowledge. Publishes nothing.
     *
     * @throws FaultException as {@link #run}, and if there is no store yet
     */
    public Difference difference(RunOptions options, LocalDate from, LocalDate to) {
        try {
            return in(options, context -> context.getBean(Differences.class).between(from, to, options));
        } catch (Preparation.NoStoreException none) {
            throw new FaultException(
                    ExitCode.REFUSED, none.getMessage() + "; 'sitrep run' makes it from the input folder", none);
        }
    }

    /**
     * Removes the issues beyond the number of the settings, and compacts the store.
     *
     * @param isTrial whether it is only told what would be removed
     * @return the names of the issues
     * @throws FaultException as {@link #run}
     */
    public List<String> purge(RunOptions options, boolean isTrial) {
        try {
            return in(options, context -> context.getBean(Housekeeping.class)
                    .purge(context.getBean(SitrepSettings.class).keepIssues(), isTrial));
        } catch (Preparation.NoStoreException none) {
            return List.of();
        }
    }

    private <T> T in(RunOptions options, Function<ConfigurableApplicationContext, T> work) {
        return in(new Preparation(options, clock, false), options, work);
    }

    private <T> T in(Preparation prepared, RunOptions options, Function<ConfigurableApplicationContext, T> work) {
        try (var preparation = prepared) {
            return told(preparation, options, work);
        }
    }

    private <T> T told(Preparation preparation, RunOptions options, Function<ConfigurableApplicationContext, T> work) {
        var stop = StopSignal.ofProcess();
        try (stop) {
            return heeding(stop, preparation, options, work);
        } catch (Preparation.NoStoreException known) {
            throw known;
        } catch (RuntimeException | OutOfMemoryError failure) {
            if (stop.isRaised()) {
                // Whatever it was: the process was told to end, and Spring closes what is open.
                throw StopSignal.fault(failure);
            }
            var fault = failure instanceof FaultException known
                    ? known
                    : new FaultException(Faults.exitCode(failure), Faults.words(failure), failure);
            preparation.announce(fault);
            throw fault;
        }
    }

    private <T> T heeding(
            StopSignal stop,
            Preparation preparation,
            RunOptions options,
            Function<ConfigurableApplicationContext, T> work) {
        try (var context = start(options, preparation, stop)) {
            try {
                stop.check();
                return work.apply(context);
            } finally {
                // Before the context is closed: after a signal, Spring's own hook closes it and waits for this.
                stop.end();
            }
        }
    }

    private ConfigurableApplicationContext start(RunOptions options, Preparation preparation, StopSignal stop) {
        var warmup = options.command().isReading() ? Warmup.none() : Warmup.begin();
        return new SpringApplicationBuilder(NightlyApplication.class)
                .sources(parts.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .listeners(preparation)
                .initializers(preparation)
                .initializers(context -> LogFaults.hide())
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new BrokenOffStart(stop)))
                .initializers(context -> context.getBeanFactory().registerSingleton("warmup", warmup))
                .initializers(context -> context.getBeanFactory().registerSingleton("stopSignal", stop))
                .initializers(context -> context.getBeanFactory().registerSingleton("progress", progress))
                .run(arguments(options));
    }

    /** The options that are settings too, as Spring reads them; they win over files and environment. */
    private String[] arguments(RunOptions options) {
        var arguments = new ArrayList<String>();
        if (options.input() != null) {
            arguments.add("--sitrep.input=" + options.input().toAbsolutePath());
        }
        if (options.output() != null) {
            arguments.add("--sitrep.output=" + options.output().toAbsolutePath());
        }
        if (options.quiet() || progress.ownsTerminal()) {
            arguments.add("--logging.threshold.console=warn");
        }
        if (options.debug()) {
            arguments.add("--logging.config=classpath:logging/debug.xml");
            arguments.add("--logging.level.org.sitrep=debug");
        }
        return arguments.toArray(String[]::new);
    }
}

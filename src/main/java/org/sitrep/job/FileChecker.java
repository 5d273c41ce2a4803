package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Formats;
import org.sitrep.intake.Inbox;
import org.sitrep.intake.Intake;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.LogReader;
import org.sitrep.intake.ProfileException;
import org.sitrep.intake.UnreadableLogException;
import org.sitrep.model.Rejection;

/** Checks files as a run would read them, without store and without output. */
public final class FileChecker {

    /** More rejections are counted, but not kept. */
    static final int MOST_REJECTIONS = 10_000;

    private static final double REJECT_LIMIT = 0.20;

    private final IntakeSettings settings = IntakeSettings.defaults();
    private final Intake intake;

    /**
     * A checker.
     *
     * @param formats a folder with format profiles besides the built-in ones; null for none
     * @throws FaultException if one of the profiles cannot be used
     */
    public FileChecker(@Nullable Path formats, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            var all = formats == null ? Formats.builtIn() : Formats.builtIn().with(formats);
            this.intake = new Intake(all, settings, today);
        } catch (ProfileException unusable) {
            throw new FaultException(ExitCode.USAGE, String.valueOf(unusable.getMessage()), unusable);
        }
    }

    /** Checks a file; an archive gives one result for each log in it. */
    public List<CheckedFile> check(Path file) {
        var contents = Inbox.of(file, settings);
        var checked = new ArrayList<CheckedFile>();
        for (var log : contents.logs()) {
            checked.add(check(log));
        }
        for (var problem : contents.problems()) {
            checked.add(unreadable(problem));
        }
        return checked;
    }

    private CheckedFile check(LogFile log) {
        var judge = new CheckedRows(log.name());
        try (LogReader reader = intake.open(log)) {
            judge.read(reader);
            var found = reader.description();
            var rows = judge.rows();
            return new CheckedFile(
                    log.name(),
                    log.sha256(),
                    found.format(),
                    found.dataset(),
                    found.reason(),
                    found.encoding(),
                    String.valueOf(found.delimiter()),
                    found.headerLine(),
                    reader.notices(),
                    rows,
                    judge.content(),
                    judge.rejections(),
                    false,
                    rows.rejected() > REJECT_LIMIT * rows.read());
        } catch (UnreadableLogException hopeless) {
            return unreadable(hopeless.rejection());
        } catch (IOException broken) {
            throw new FaultException(ExitCode.FAILED, log.name() + ": " + Faults.words(broken), broken);
        }
    }

    private static CheckedFile unreadable(Rejection rejection) {
        return new CheckedFile(
                rejection.file(),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                List.of(),
                new RunResult.Rows(1, 0, 0, 0, 0, 1),
                CheckedContent.NOTHING,
                List.of(rejection),
                true,
                true);
    }
}

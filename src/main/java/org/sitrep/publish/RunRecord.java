package org.sitrep.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, as {@code run.json} says it. The names of the fields are an interface: fields may be added, none is
 * renamed or removed.
 *
 * @param runId the run's name
 * @param asOf the day of knowledge; null where the run did not come so far
 * @param startedAt when it was first started, UTC
 * @param resumedAt when the attempt began that this tells of, UTC; null if that is the first, and in old records
 * @param finishedAt when it ended, UTC
 * @param status {@code published}, {@code nothing-new}, {@code refused}, {@code failed} or {@code stopped}
 * @param exitCode the exit code of the program
 * @param version the version of the program
 * @param folder the published folder, relative to the output folder; null if nothing was published
 * @param content SHA-256 of the content of the issue, without what differs from run to run; null if there is none
 * @param clocks the two clocks from which the issue can be made again
 * @param inputs the files, in the order in which they were read
 * @param reports the reports
 * @param outputs the files of the issue, but for run.json itself
 * @param messages what a reader of the log would have to know, in sentences
 * @param phases how long it took, until this was written; empty in old records
 */
public record RunRecord(
        String runId,
        @Nullable LocalDate asOf,
        Instant startedAt,
        @Nullable Instant resumedAt,
        Instant finishedAt,
        String status,
        int exitCode,
        String version,
        @Nullable String folder,
        @Nullable String content,
        Clocks clocks,
        List<Input> inputs,
        List<ReportFiles> reports,
        List<OutputFile> outputs,
        List<String> messages,
        @Nullable List<Phase> phases) {

    public RunRecord {
        inputs = List.copyOf(inputs);
        reports = List.copyOf(reports);
        outputs = List.copyOf(outputs);
        messages = List.copyOf(messages);
        phases = phases == null ? List.of() : List.copyOf(phases);
    }

    /** The same run, with more to be known. */
    public RunRecord with(List<String> more) {
        return new RunRecord(
                runId,
                asOf,
                startedAt,
                resumedAt,
                finishedAt,
                status,
                exitCode,
                version,
                folder,
                content,
                clocks,
                inputs,
                reports,
                outputs,
                Stream.concat(messages.stream(), more.stream()).toList(),
                phases);
    }

    /**
     * A phase of the run, in the order in which they came.
     *
     * @param name {@code start} from the beginning of the process, {@code manifest} with the fingerprints of the files,
     *     {@code intake}, {@code reconcile}, {@code reports}, {@code publish}
     * @param seconds how long it took
     * @param processorSeconds how long all threads together had a processor; null where the system does not tell
     * @param allocatedBytes what was allocated meanwhile, most of it for a moment only
     */
    public record Phase(String name, double seconds, @Nullable Double processorSeconds, long allocatedBytes) {}

    /**
     * The two clocks.
     *
     * @param knownOn the day of knowledge: nothing that became known later was used; null if it was not settled
     * @param loadedUntil when the latest of the files that could be used was loaded; null if there is none
     */
    public record Clocks(@Nullable LocalDate knownOn, @Nullable Instant loadedUntil) {}

    /**
     * One input file. {@code read} is always the sum of the five counts after it.
     *
     * @param file its name in the input folder
     * @param sha256 its fingerprint; null if it could not be taken
     * @param format the format profile; null if none was found
     * @param read records read; 1 for a file that could not be read at all
     * @param accepted of these, with new or changed entries
     * @param unchanged of these, known from an earlier file
     * @param repeated of these, said before in the same file
     * @param dropped of these, not to be counted by the rules of the format
     * @param rejected of these, not accepted
     * @param status {@code read}, {@code unchanged file}, {@code refused}, {@code unreadable} or {@code not read}
     * @param bytes its size
     * @param encoding the character set; null if unknown
     * @param delimiter the character between cells; null if unknown
     * @param reason why the format was chosen; null if none was found, and in old records
     * @param headerLine the line of the header; 0 if the format has none or no format was found
     * @param revisions what the file changed in its dataset; null for a file that was not taken in, and in old records
     * @param notices what was assumed, ignored or left out, in sentences
     */
    public record Input(
            String file,
            @Nullable String sha256,
            @Nullable String format,
            long read,
            long accepted,
            long unchanged,
            long repeated,
            long dropped,
            long rejected,
            String status,
            long bytes,
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String reason,
            long headerLine,
            @Nullable Revisions revisions,
            List<String> notices) {
        public Input {
            notices = List.copyOf(notices);
        }
    }

    /**
     * What an export changed in its dataset against the exports before it. Rows that say the same as before are the {@code
     * unchanged} of its input.
     *
     * @param added accepted rows of entries that were not known
     * @param changed accepted rows of which an entry was known and says something else now
     * @param deleted accepted rows that delete an entry
     * @param changes the changed and deleted entries, the first of the file; {@code changesShown} says of how many entries
     *     there is room
     */
    public record Revisions(long added, long changed, long deleted, int changesShown, List<Change> changes) {
        public Revisions {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A new version of an entry.
     *
     * @param entry its id in its dataset
     * @param country its country
     * @param fields what differs
     */
    public record Change(String entry, String country, List<FieldChange> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that differs between two versions of an entry; long texts are cut.
     *
     * @param field its name in the desk log, or that of an attribute
     * @param from what it said; empty for nothing
     * @param to what it says; empty for nothing
     */
    public record FieldChange(String field, String from, String to) {}

    /**
     * The files of one report, by their names in the folder.
     *
     * @param name the report's name
     * @param workbook the Excel file; null if it was not made
     * @param briefing the PDF file; null if it was not made
     * @param model the JSON file
     * @param country the country
     * @param from the first day of the window
     * @param to the last day of the window
     * @param previousAsOf the as-of of the issue before; null for the first
     * @param entries the current entries that it rests on
     * @param figures its key figures
     * @param findings its findings
     * @param findingsBySeverity of these, how many of each severity; empty in old records
     * @param figuresChanged how many figures changed since the issue before; null for the first
     * @param loadedUntil nothing that was loaded later was used; null in old records
     * @param fingerprint SHA-256 of all that the files were made of: an issue whose report has the same may take them over;
     *     null where none may, and in old records
     * @param carriedFrom the folder of the issue from which the files were taken over; null where they were made anew
     */
    public record ReportFiles(
            String name,
            @Nullable String workbook,
            @Nullable String briefing,
            @Nullable String model,
            String country,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate previousAsOf,
            long entries,
            long figures,
            long findings,
            @Nullable Map<String, Long> findingsBySeverity,
            @Nullable Long figuresChanged,
            @Nullable Instant loadedUntil,
            @Nullable String fingerprint,
            @Nullable String carriedFrom) {
        public ReportFiles {
            findingsBySeverity = findingsBySeverity == null ? Map.of() : new LinkedHashMap<>(findingsBySeverity);
        }

        /** The same files in a later issue of the same day. */
        public ReportFiles carriedInto(Instant clock, String from) {
            return new ReportFiles(
                    name,
                    workbook,
                    briefing,
                    model,
                    country,
                    this.from,
                    to,
                    previousAsOf,
                    entries,
                    figures,
                    findings,
                    findingsBySeverity,
                    figuresChanged,
                    clock,
                    fingerprint,
                    from);
        }
    }

    /**
     * A file of the issue.
     *
     * @param file its name in the folder
     * @param sha256 its fingerprint
     * @param bytes its size
     */
    public record OutputFile(String file, String sha256, long bytes) {}
}

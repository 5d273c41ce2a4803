package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.store.StoreProbe;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores that are whole, and stores that only look so. */
class StoreExaminerTest {

    @TempDir Path home;

    private Desk desk;
    private Path database;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        desk.log("freedonia.csv", 40);
        database = desk.output.resolve(".store/sitrep.mv.db");
    }

    @Test
    void aWholeStoreIsInOrder() throws IOException {
        assertThat(examine()).isEqualTo("There is no store in " + desk.output.resolve(".store"));
        assertThat(desk.output).doesNotExist();
        desk.run();
        assertThat(examine()).isEqualTo("The store is in order: 1 file, 40 rows");
    }

    @Test
    void aStoreThatIsOlderThanItWasIsFoundBeforeTheRunDoesHarm() throws IOException {
        desk.run();
        Files.copy(database, home.resolve("older"));
        desk.log("sylvania.csv", Desk.row("S", "Sylvania", "2031-05-10", 3));
        desk.run();
        var before = desk.published();
        Files.copy(home.resolve("older"), database, StandardCopyOption.REPLACE_EXISTING);

        assertDamaged(this::examine, "The store is older than it was: it does not know run ");
        assertDamaged(desk::run, "The store is older than it was: it does not know run ");
        assertThat(desk.published()).isEqualTo(before);
    }

    @Test
    void aStoreThatIsGoneIsFound() throws IOException {
        desk.run();
        Files.delete(database);

        assertDamaged(desk::run, " is gone.");
        assertDamaged(this::examine, " is gone.");
        assertThat(database).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "delete from vintage_block",
        "insert into rejection (file_id, file_name, line_no, record_no, column_no, code, message, raw)"
                + " values (1, 'x', 1, 1, 1, 'x', 'x', 'x')"})
    void aTornTransactionIsFound(String tear) throws SQLException {
        desk.run();
        try (var store = DriverManager.getConnection("jdbc:h2:file:" + database.toString().replace(".mv.db", ""),
                "sa", "");
                var statement = store.createStatement()) {
            statement.executeUpdate(tear);
        }

        assertDamaged(this::examine, "A transaction is torn: ");
    }

    /** Single bits of a store flip on a failing disk; H2 has no checksum over what is in its pages. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void flippedBitsAreEitherFoundOrInSpaceThatNobodyReads(int seed) throws IOException {
        desk.run();
        var model = desk.read("2031-05-09/freedonia.json");
        var random = new Random(seed);
        var bytes = Files.readAllBytes(database);
        for (var flip = 0; flip < 30 * seed; flip++) {
            bytes[8192 + random.nextInt(bytes.length - 8192)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(database, bytes);

        try {
            assertThat(examine()).isEqualTo("The store is in order: 1 file, 40 rows");
            var again = desk.run(new RunOptions(
                    RunOptions.Command.REPORT, null, desk.output, LocalDate.parse("2031-05-09"), null, null, null,
                    null, true, false));
            assertThat(again.folder().resolve("freedonia.json")).hasContent(model);
        } catch (FaultException found) {
            assertThat(found.exitCode()).as(found.getMessage()).isEqualTo(ExitCode.STORE_DAMAGED);
            assertThat(found).hasMessageContaining("sitrep rebuild");
        }
    }

    @Test
    void oneFlippedBitInARowIsFound() throws SQLException {
        desk.run();
        try (var store = DriverManager.getConnection("jdbc:h2:file:" + database.toString().replace(".mv.db", ""),
                "sa", "");
                var statement = store.createStatement()) {
            var row = statement.executeQuery("select content from block_entries where id = 1");
            row.next();
            var content = row.getBytes(1);
            content[content.length / 2] ^= 1;
            try (var update = store.prepareStatement("update block_entries set content = ? where id = 1")) {
                update.setBytes(1, content);
                update.executeUpdate();
            }
        }

        assertDamaged(this::examine, "The store's file is damaged.");
    }

    @Test
    void aStoreOfAnotherVersionOfTheDatabaseIsNamedAsThat() throws IOException {
        desk.run();
        var text = Files.readString(database, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("format:3");
        Files.writeString(database, text.replace("format:3", "format:9"), StandardCharsets.ISO_8859_1);

        assertDamaged(this::examine, "The store's file is ");
    }

    @Test
    void aRowThatAnotherHoldsIsFound() throws SQLException {
        desk.run();
        var options = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        try (var other = DriverManager.getConnection(
                "jdbc:h2:file:" + database.toString().replace(".mv.db", "") + options, "sa", "");
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("update run set status = status");

            assertDamaged(this::examine, "The store cannot be changed (");
            assertDamaged(desk::run, "The store cannot be changed (");
        }
        assertThat(examine()).startsWith("The store is in order");
    }

    @Test
    void aStoreInOrderIsWaitedForWhereTheMachineIsBusy() {
        var slow = new JdbcTemplate() {
            @Override
            public int update(String sql) {
                LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
                return 0;
            }
        };

        examiner(slow, Duration.ofMillis(200)).checkQuickly();
    }

    @Test
    void aRowThatIsTriedWithoutEndIsFound() {
        var stopped = new AtomicBoolean();
        var endless = new JdbcTemplate() {
            @Override
            public int update(String sql) {
                while (!stopped.get()) {
                    Thread.onSpinWait();
                }
                return 0;
            }
        };

        assertDamaged(
                examiner(endless, Duration.ofMillis(200))::checkQuickly,
                "A row of the store cannot be changed: a transaction that died holds it");
        stopped.set(true);
    }

    @Test
    void aRowThatCanNeverBeChangedIsNotWaitedForForEver() {
        var held = new CountDownLatch(1);
        var endless = new JdbcTemplate() {
            @Override
            public int update(String sql) {
                try {
                    held.await();
                } catch (InterruptedException end) {
                    Thread.currentThread().interrupt();
                }
                return 0;
            }
        };

        assertDamaged(
                examiner(endless, Duration.ofMillis(20))::checkQuickly,
                "A row of the store cannot be changed: a transaction that died holds it");
        held.countDown();
    }

    @Test
    void aFileThatIsNoStoreIsFoundAndKeptAsideByARebuild() throws IOException {
        desk.run();
        var before = desk.published();
        Files.writeString(database, "This is no database. ".repeat(1000));

        assertDamaged(desk::run, "The store's file is damaged.");
        assertDamaged(this::examine, "The store's file is damaged.");

        var rebuilt = program().rebuild(desk.options());

        assertThat(rebuilt.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(desk.published()).containsAllEntriesOf(before);
        assertThat(desk.output.resolve(".store/damaged-20310512-023000/sitrep.mv.db"))
                .content()
                .startsWith("This is no database.");
        assertThat(examine()).isEqualTo("The store is in order: 1 file, 40 rows");
    }

    @Test
    void anEmptyInputFolderRebuildsNothing() throws IOException {
        desk.run();
        Files.delete(desk.input.resolve("freedonia.csv"));

        assertThatThrownBy(() -> program().rebuild(desk.options()))
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageEndingWith("is empty, so the store stays as it is");
        assertThat(examine()).isEqualTo("The store is in order: 1 file, 40 rows");
    }

    @Test
    void aRecordThatIsDamagedItselfIsNoProof() throws IOException {
        desk.run();
        try (var record = FileChannel.open(
                desk.output.resolve(".store/last-commit.json"), StandardOpenOption.WRITE)) {
            record.truncate(20);
        }

        assertDamaged(this::examine, "last-commit.json is damaged");
    }

    private String examine() {
        return program().examine(new RunOptions(
                RunOptions.Command.HISTORY, null, desk.output, null, null, null, null, null, true, false));
    }

    private static Program program() {
        return new Program(Clock.fixed(Instant.parse("2031-05-12T02:30:00Z"), ZoneOffset.UTC));
    }

    private StoreExaminer examiner(JdbcTemplate jdbc, Duration patience) {
        return new StoreExaminer(
                new CommitRecord(home, null),
                null,
                null,
                null,
                null,
                new StoreProbe(jdbc),
                new TransactionTemplate(new ResourcelessTransactionManager()),
                patience);
    }

    private static void assertDamaged(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.STORE_DAMAGED))
                .hasMessageContaining(message)
                .hasMessageContaining("sitrep rebuild");
    }
}

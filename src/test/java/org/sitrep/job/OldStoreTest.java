package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that a program before the blocks has made. */
class OldStoreTest {

    @TempDir Path home;

    private Desk desk;
    private String url;

    @BeforeEach
    void makeAnOldStore() throws IOException {
        desk = new Desk(home);
        desk.log("freedonia.csv", 12);
        Files.createDirectories(desk.output.resolve(".store"));
        url = "jdbc:h2:file:" + desk.output.resolve(".store/sitrep");
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration/h2").target("4").load()
                .migrate();
    }

    @Test
    void oneWithEntriesIsLeftAsItIsUntilARebuild() throws SQLException {
        execute("insert into input_file (sha256, name, bytes, state, loaded_on)"
                + " values ('0', 'old.csv', 1, 'DONE', timestamp with time zone '2031-05-01 00:00:00Z')");
        execute("insert into vintage (dataset_id, entry_id, number, counts_from, file_id, record_no, line_no, digest,"
                + " category, date_first, date_last, country_id, counted_group, definition, status, summary)"
                + " values (1, 'A', 1, date '2031-05-01', 1, 1, 2, X'00', 'PROTEST', date '2031-05-01',"
                + " date '2031-05-01', 1, 'all', '', 'REPORTED', '')");

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(desk::run)
                    .isInstanceOfSatisfying(
                            FaultException.class,
                            fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.STORE_DAMAGED))
                    .hasMessageContaining("of an older version of this program, and was left as it is")
                    .hasMessageContaining("sitrep rebuild");
        }
        var rebuilt = new Program(Clock.fixed(Instant.parse("2031-05-12T02:30:00Z"), ZoneOffset.UTC))
                .rebuild(desk.options());

        assertThat(rebuilt.rows().accepted()).isEqualTo(12);
        assertThat(desk.output.resolve(".store/damaged-20310512-023000/sitrep.mv.db")).exists();
    }

    @Test
    void oneWithoutEntriesIsTakenOver() {
        assertThat(desk.run().rows().accepted()).isEqualTo(12);
    }

    private void execute(String sql) throws SQLException {
        try (var store = DriverManager.getConnection(url, "sa", ""); var statement = store.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

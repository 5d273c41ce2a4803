package org.sitrep.store;

import java.util.Locale;
import java.util.UUID;

/** The databases that a store can be in. What holds in one holds in the other. */
enum TestDatabase {
    H2("sa") {
        @Override
        String fresh() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL("postgres") {
        @Override
        String fresh() {
            return TestPostgres.fresh();
        }
    };

    final String user;

    TestDatabase(String user) {
        this.user = user;
    }

    /** The address of an empty database. */
    abstract String fresh();

    String migrations() {
        return "classpath:db/migration/" + name().toLowerCase(Locale.ROOT);
    }
}

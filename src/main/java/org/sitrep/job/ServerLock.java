package org.sitrep.job;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.StoreLock;
import org.springframework.core.env.ConfigurableEnvironment;

/** The lock of a store on a server, besides that of the output folder: several folders may share the store. */
final class ServerLock implements AutoCloseable {

    private final StoreLock lock;

    private ServerLock(StoreLock lock) {
        this.lock = lock;
    }

    /**
     * Takes the lock of the store that the settings name.
     *
     * @return the lock; null if the store is a file
     * @throws FaultException with {@link ExitCode#LOCKED} if another process holds it; the message says which
     */
    static @Nullable ServerLock take(ConfigurableEnvironment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        if (!StoreLock.isFor(url)) {
            return null;
        }
        var user = environment.getProperty("spring.datasource.username", "");
        var password = environment.getProperty("spring.datasource.password", "");
        try {
            var taken = StoreLock.take(url, user, password, RunLock.self());
            if (taken.isEmpty()) {
                throw new FaultException(
                        ExitCode.LOCKED,
                        "Another run holds the store: " + StoreLock.holder(url, user, password)
                                + ". Wait for its end");
            }
            return new ServerLock(taken.get());
        } catch (SQLException unreachable) {
            throw new FaultException(
                    ExitCode.FAILED,
                    "The store's database cannot be used: " + Faults.words(unreachable),
                    unreachable);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (SQLException gone) {
            // The server gives it back with the connection.
        }
    }
}

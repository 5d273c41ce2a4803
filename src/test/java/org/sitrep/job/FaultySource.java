package org.sitrep.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands before the store's connection and does something evil at a chosen moment, once. */
final class FaultySource implements BeanPostProcessor {

    private final Predicate<String> moment;
    private final Evil evil;
    private boolean done;

    /** What happens at the moment. */
    interface Evil {
        void happen() throws SQLException;
    }

    /** @param moment told what is about to happen: the SQL of a statement, or {@code commit} */
    FaultySource(Predicate<String> moment, Evil evil) {
        this.moment = moment;
        this.evil = evil;
    }

    /** The n-th time that the words occur. */
    static Predicate<String> time(int n, String words) {
        var count = new int[1];
        return what -> what.contains(words) && ++count[0] == n;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Source(source) : bean;
    }

    private void before(String what) throws SQLException {
        if (!done && moment.test(what)) {
            done = true;
            evil.happen();
        }
    }

    private final class Source extends DelegatingDataSource {

        Source(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    FaultySource.class.getClassLoader(), new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            before((String) arguments[0]);
                        } else if (method.getName().equals("commit")) {
                            before("commit");
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}

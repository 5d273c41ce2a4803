package org.sitrep.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;

/** Sets the parameters of a statement one after the other. */
final class Binder {

    private final PreparedStatement statement;
    private int next = 1;

    Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    Binder text(@Nullable String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    /** Text as it was found in a file. What not every database can keep, a character 0, becomes its picture. */
    Binder found(@Nullable String value) throws SQLException {
        return text(value == null ? null : value.replace('\0', '\u2400'));
    }

    /** An enum constant by its name. */
    Binder name(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    Binder number(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Binder number(int value) throws SQLException {
        statement.setInt(next++, value);
        return this;
    }

    Binder decimal(@Nullable BigDecimal value) throws SQLException {
        statement.setBigDecimal(next++, value);
        return this;
    }

    Binder real(@Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.DOUBLE);
        } else {
            statement.setDouble(next++, value);
        }
        return this;
    }

    Binder bytes(byte[] value) throws SQLException {
        statement.setBytes(next++, value);
        return this;
    }

    Binder day(@Nullable LocalDate value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.DATE);
        } else {
            statement.setObject(next++, value);
        }
        return this;
    }

    /** The first and the last day, into two columns. */
    Binder days(@Nullable ReducedDate value) throws SQLException {
        return day(value == null ? null : value.first()).day(value == null ? null : value.last());
    }
}

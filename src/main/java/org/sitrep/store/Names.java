package org.sitrep.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table that gives names short numbers. Nothing is cached: a number handed out in a transaction that rolls back would
 * live on in the cache.
 */
final class Names {

    private final JdbcTemplate jdbc;
    private final String table;

    Names(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The numbers of the names; names that are new get one. */
    Map<String, Integer> numbersOf(Collection<String> names) {
        var numbers = known(names);
        for (var name : names) {
            if (!numbers.containsKey(name)) {
                jdbc.update("insert into " + table + " (name) values (?)", name);
                numbers.putAll(known(List.of(name)));
            }
        }
        return numbers;
    }

    /** All names by their numbers. */
    Map<Integer, String> byNumber() {
        var names = new HashMap<Integer, String>();
        jdbc.query("select id, name from " + table, row -> {
            names.put(row.getInt(1), row.getString(2));
        });
        return names;
    }

    /** The numbers of those names that have one. */
    Map<String, Integer> known(Collection<String> names) {
        var numbers = new HashMap<String, Integer>();
        jdbc.query(
                "select name, id from " + table + " where name = any(?)",
                row -> {
                    numbers.put(row.getString(1), row.getInt(2));
                },
                (Object) names.toArray(String[]::new));
        return numbers;
    }
}

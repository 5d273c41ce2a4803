package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MultiRowInsertTest {

    private final TestStore store;

    MultiRowInsertTest(TestDatabase database) {
        store = new TestStore(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void howeverManyRowsThereAreEachIsInsertedOnceAndInOrder() {
        store.jdbc.execute("create table word (id integer, word varchar(10))");
        var insert = new MultiRowInsert<Integer>(
                store.jdbc, "word", List.of("id", "word"),
                (binder, number) -> binder.number(number).text("w" + number));

        for (var count = 0; count <= 70; count++) {
            var rows = IntStream.range(0, count).boxed().toList();
            insert.insert(rows);

            assertThat(store.jdbc.queryForList("select word from word order by id", String.class))
                    .as("%d rows", count)
                    .isEqualTo(rows.stream().map(number -> "w" + number).toList());
            store.jdbc.update("delete from word");
        }
    }
}

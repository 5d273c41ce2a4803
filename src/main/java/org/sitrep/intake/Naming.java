package org.sitrep.intake;

/** Names the columns of one log in messages. */
final class Naming {

    private final Header header;

    Naming(Header header) {
        this.header = header;
    }

    /** The column's name; the field's key where the value comes from no single column. */
    String of(Source source, Field field) {
        var column = source.column();
        return column == Source.NO_COLUMN ? field.key() : header.names().get(column);
    }
}

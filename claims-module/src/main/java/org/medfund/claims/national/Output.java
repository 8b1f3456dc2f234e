package org.medfund.claims.national;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a transaction answers: nodes of rows, by the names of the field table. */
public final class Output {

    private final Row root = new Row();
    private @Nullable Attachment file;

    private Output() {}

    /** Nothing but that it succeeded, to which nodes may be added. */
    public static Output none() {
        return new Output();
    }

    /** A file, for a transaction that answers with one. */
    public static Output file(Attachment file) {
        var output = new Output();
        output.file = file;
        return output;
    }

    /** A field that stands in no node. */
    public Output with(String field, @Nullable Object value) {
        root.with(field, value);
        return this;
    }

    public Output node(String name, Row row) {
        root.node(name, row);
        return this;
    }

    public Output list(String name, List<Row> rows) {
        root.list(name, rows);
        return this;
    }

    @Nullable
    Attachment file() {
        return file;
    }

    SequencedMap<String, @Nullable Object> values() {
        return root.values();
    }
}

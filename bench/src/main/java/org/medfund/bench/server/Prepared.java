package org.medfund.bench.server;

import org.jspecify.annotations.Nullable;

/** A fresh copy of a template for one run of a leg, and the application on it if the leg needs one. */
public final class Prepared {

    private final BenchServer server;
    private @Nullable BenchDatabase database;
    private @Nullable Installation installation;

    public Prepared(BenchServer server) {
        this.server = server;
    }

    /** Copies the template. */
    public BenchDatabase open(BenchDatabase template) {
        var copy = server.copy(template);
        database = copy;
        return copy;
    }

    public BenchDatabase database() {
        return present(database);
    }

    /** Remembers the application, to be stopped before the copy is dropped. */
    public void runs(Installation running) {
        installation = running;
    }

    public Installation installation() {
        return present(installation);
    }

    private static <T> T present(@Nullable T prepared) {
        if (prepared == null) {
            throw new IllegalStateException("the leg is not prepared");
        }
        return prepared;
    }

    /** Stops and drops what there is. */
    public void close() {
        if (installation != null) {
            installation.close();
            installation = null;
        }
        if (database != null) {
            server.drop(database);
            database = null;
        }
    }
}

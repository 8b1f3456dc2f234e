package org.medfund.trail;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Rebuilds the derived tables from the trail in a scratch schema. It runs the very followers of the live system, over all
 * of history, in one order over all of them, and publishes nothing: what was decided then is in the trail.
 *
 * <p>Nothing is kept between runs; one that was interrupted starts again with {@link #prepare}.
 */
public interface Replay {

    /** Told now and then how far it is. */
    interface Progress {
        void reached(long index, long horizon);
    }

    /**
     * What was done.
     *
     * @param events  applications of events to followers
     * @param horizon replayed up to this index
     */
    record Report(long events, long horizon) {}

    /** The tables that can be rebuilt: the derived tables of all followers. */
    Set<String> tables();

    /**
     * Makes the scratch schema anew: an empty copy of each derived table, and of each view that rests on one. Everything
     * else a follower reads is found in the live schemas behind it on the search path.
     *
     * @param owner  the data source of the migrating role
     * @param schema the scratch schema; dropped first if it exists
     */
    void prepare(DataSource owner, String schema);

    /**
     * Runs the followers from the first event up to the horizon.
     *
     * @param scratch a data source whose search path is {@code ModuleMigrations.searchPath(schema)}
     */
    Report run(DataSource scratch, Progress progress);

    /** Compares each derived table row by row with its copy. */
    List<TableComparison> compare(DataSource database, String schema);
}

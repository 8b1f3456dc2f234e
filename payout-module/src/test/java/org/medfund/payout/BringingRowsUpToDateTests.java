package org.medfund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import medfundtest.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Replay;
import org.medfund.trail.TableComparison;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the first version, migrated while its followers are behind: what they have passed counts, the rest comes. */
class BringingRowsUpToDateTests {

    private static TestDatabase database;
    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void migrateAndGoOn() {
        database = FirstVersion.withRows();
        ModuleMigrations.migrate(database.owner());
        node = new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("migratedDatabase", TestDatabase.class, () -> database))
                .run();
        node.getBean(FollowerControl.class).drain();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void takesInWhatTheRowsHadNotHeardYet() {
        assertThat(state("payout_batch")).isEqualTo("SUBMITTED");
        assertThat(state("payout_instruction")).isEqualTo("SENDING");
    }

    /** I9. */
    @Test
    void countsWhatWasPassedAsHandled() {
        assertThat(node.getBean(FollowerControl.class).incomplete()).isEmpty();
    }

    /** I5. */
    @Test
    void isWhatAReplayGives() {
        var replay = node.getBean(Replay.class);
        replay.prepare(database.owner(), "rebuilt");
        replay.run(database.app(ModuleMigrations.searchPath("rebuilt")), (index, horizon) -> {});

        assertThat(replay.compare(database.owner(), "rebuilt"))
                .allSatisfy(table -> assertThat(table)
                        .as("%s", table)
                        .extracting(TableComparison::isEqual)
                        .isEqualTo(true))
                .filteredOn(table -> table.liveRows() > 0)
                .extracting(TableComparison::table)
                .containsExactlyInAnyOrder(
                        "followed_review",
                        "followed_policy",
                        "followed_close",
                        "followed_suspension",
                        "followed_enrolment",
                        "followed_trace",
                        "payout_batch",
                        "payout_instruction");
    }

    private static String state(String table) {
        return JdbcClient.create(database.app("payout"))
                .sql("SELECT state FROM " + table)
                .query(String.class)
                .single();
    }
}

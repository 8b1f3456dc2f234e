package org.medfund.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.medfund.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail as every module finds it when its test context starts. */
@SpringBootTest
class TrailModuleTests {

    private static final Actor ACTOR = Actor.system("test");

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PublishedEvents published;

    @Autowired
    JdbcClient db;

    @Test
    void refusesToPublishWithoutATransaction() {
        assertThatThrownBy(() -> published.publish(ThingHappened.of("a", 1), ACTOR))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void publishesIntoTheTrailInThePublishersTransaction() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> published.publish(ThingHappened.of("kept", 125), ACTOR));
        assertThat(db.sql("SELECT payload FROM trail_event WHERE stream = 'thing/kept'")
                        .query(String.class)
                        .single())
                .contains("\"amountFen\":125");
    }

    @Test
    void usesATransactionManagerThatReallyHoldsTransactions() {
        assertThat(transactions).isInstanceOf(JdbcTransactionManager.class);
    }

    @Test
    void namesEachOfItsTables() {
        assertThat(TrailTables.TABLES.contradictions(db)).isEmpty();
    }

    @Test
    void keepsTheModuleLine() {
        ApplicationModules.of(TestApplication.class).verify();
    }
}

package org.medfund.trail;

import static org.assertj.core.api.Assertions.assertThatCode;

import medfundtest.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code bootstrap.sql} grants is enough on a server that has taken everything from PUBLIC. */
class BootstrapTests {

    @Test
    void theApplicationMakesTemporaryTablesWhereNotEverybodyMay() {
        var database = TestPostgres.empty();
        JdbcClient.create(database.superuser("public"))
                .sql("REVOKE TEMPORARY ON DATABASE " + database.name() + " FROM PUBLIC")
                .update();
        var application = JdbcClient.create(database.app("public"));
        assertThatCode(() ->
                        application.sql("CREATE TEMPORARY TABLE draw (id int)").update())
                .doesNotThrowAnyException();
    }
}

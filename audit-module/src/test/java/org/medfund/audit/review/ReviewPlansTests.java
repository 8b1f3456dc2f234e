package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.Planted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How the database finds what a review needs on a day that nobody has analysed yet. */
@AuditTest
class ReviewPlansTests {

    private static final String REGION = "640900";

    @Autowired
    Planted planted;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transactions;

    @Test
    void probesItsOwnIndexesThoughThePlannerKnowsNothingOfTheDay() {
        var chunk = planted.recorded(
                REGION,
                IntStream.range(0, 300)
                        .mapToObj(n -> new Bill().person("P" + n))
                        .toArray(Bill[]::new));
        var plan = plan(chunk);
        assertThat(plan).contains("setl_time").contains("chunk_id");
        assertThat(plan.lines().filter(line -> line.contains(" on settlement_2")))
                .allMatch(line -> line.contains("Index Scan"))
                .anyMatch(line -> line.contains("_institution_business_date_setl_time_idx"))
                .anyMatch(line -> line.contains("_chunk_id_idx"));
        assertThat(plan.lines().filter(line -> line.contains("_pkey on settlement_2")))
                .as("the primary key finds the partners of pairs by their whole key, and never scans a day")
                .allMatch(line -> plan.lines()
                        .dropWhile(each -> !each.equals(line))
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .contains("id = "));
    }

    /** Without the sequential scan that a table of a few pages invites. */
    private String plan(UUID chunk) {
        var explained = Pairs.FIND.replace(":regions", "'" + REGION + "'").replace(":chunks", "'" + chunk + "'");
        return transactions.execute(status -> {
            db.sql("SET LOCAL enable_seqscan = off").update();
            db.sql("SET LOCAL enable_bitmapscan = off").update();
            return String.join(
                    "\n", db.sql("EXPLAIN " + explained).query(String.class).list());
        });
    }
}

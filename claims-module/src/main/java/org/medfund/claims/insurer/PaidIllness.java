package org.medfund.claims.insurer;

import java.time.LocalDate;
import java.time.YearMonth;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What settlements paid out of the fund for serious illness, wherever the insured of the area were treated; by business date,
 * a reversal on its own.
 */
@Component
class PaidIllness {

    private static final String FROM = """
            FROM settlement_v1
            WHERE insured_region = :region AND insutype = :insurance AND business_date BETWEEN :from AND :until
              AND serious_illness_fen <> 0
            """;
    private static final String PAID = "SELECT coalesce(sum(serious_illness_fen), 0)::bigint " + FROM;
    private static final String PERSONS =
            "SELECT count(*) FROM (SELECT psn_no " + FROM + "GROUP BY psn_no HAVING sum(serious_illness_fen) > 0) p";

    private final JdbcClient db;

    PaidIllness(JdbcClient db) {
        this.db = db;
    }

    /** From the first day of the contract to the end of the month. */
    Money soFar(InsurerContract contract, YearMonth month) {
        return Money.ofFen(number(PAID, contract, contract.from(), month));
    }

    /** In the month alone. */
    long beneficiaries(InsurerContract contract, YearMonth month) {
        var first = month.atDay(1);
        return number(PERSONS, contract, first.isBefore(contract.from()) ? contract.from() : first, month);
    }

    private long number(String sql, InsurerContract contract, LocalDate from, YearMonth month) {
        return db.sql(sql)
                .param("region", contract.region().value())
                .param("insurance", contract.insurance().code())
                .param("from", from)
                .param("until", contract.endOf(month))
                .query(Long.class)
                .single();
    }
}

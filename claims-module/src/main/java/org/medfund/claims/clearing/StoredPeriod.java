package org.medfund.claims.clearing;

import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored of an institution's period and clearing type. */
@Component
class StoredPeriod {

    private static final String TOTALS = """
            SELECT coalesce(sum(s.medfee_fen), 0)::bigint,
                   coalesce(sum(CASE WHEN :inside THEN s.fund_sum_fen - s.account_fen ELSE s.fund_sum_fen END), 0)::bigint,
                   coalesce(sum(s.cash_fen), 0)::bigint, coalesce(sum(s.account_fen), 0)::bigint
            FROM (SELECT * FROM settlement
                  WHERE business_date BETWEEN :from AND :to AND institution = :institution OFFSET 0) s
            WHERE s.region = :region AND s.clr_type = :type
              AND (:optins::text IS NULL OR s.clr_optins = :optins)""";

    private final JdbcClient db;
    private final PolicyBooks books;

    StoredPeriod(JdbcClient db, PolicyBooks books) {
        this.db = db;
        this.books = books;
    }

    ClearingAmounts read(RegionCode region, ClearingRequest request) {
        return db.sql(TOTALS)
                .param("inside", isAccountInFundSum(region, request.period()))
                .param("from", request.period().from())
                .param("to", request.period().to())
                .param("institution", request.institution().value())
                .param("region", region.value())
                .param("type", request.clrType())
                .param("optins", request.clrOptins())
                .query((row, n) -> {
                    var fund = Money.ofFen(row.getLong(2));
                    var cash = Money.ofFen(row.getLong(3));
                    var account = Money.ofFen(row.getLong(4));
                    return new ClearingAmounts(
                            Money.ofFen(row.getLong(1)), fund.plus(cash).plus(account), fund, cash, account);
                })
                .single();
    }

    /** Where the fund total contains the account, it is taken off, or it would be asked for twice. */
    private boolean isAccountInFundSum(RegionCode region, ClearingPeriod period) {
        return books.asOf(region, period.to())
                .find(PolicyTopics.ACCOUNT_IN_FUND_SUM, PolicyTopics.ANY)
                .filter("true"::equals)
                .isPresent();
    }
}

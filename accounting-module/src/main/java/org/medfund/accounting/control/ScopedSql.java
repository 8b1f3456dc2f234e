package org.medfund.accounting.control;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Binds a scope to a statement with {@code :region :date :institution :fund}. */
final class ScopedSql {

    private ScopedSql() {}

    static JdbcClient.StatementSpec of(JdbcClient db, String sql, Scope scope) {
        var institution = scope.institution();
        var fund = scope.fund();
        return db.sql(sql)
                .param("region", scope.region().value())
                .param("date", scope.date())
                .param("institution", institution == null ? null : institution.value())
                .param("fund", fund == null ? null : fund.code());
    }
}

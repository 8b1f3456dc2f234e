package org.medfund.institutions.register;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register, always set by set. */
@Component
class RegisterRows {

    private static final String COLUMNS = """
            SELECT v.*, (SELECT max(g.revision) FROM institution_agreement g
                         WHERE g.region = v.region AND g.code = v.code) AS agreement_revision
            FROM institution_v1 v
            """;

    private static final String BY_CODE = " WHERE code = ANY (:keys)";
    private static final String BY_REGION = " WHERE region = ANY (:keys)";
    private static final String PAGE = " WHERE region = :region AND code > :after ORDER BY code LIMIT :limit";

    private final JdbcClient db;

    RegisterRows(JdbcClient db) {
        this.db = db;
    }

    /** What is stored of these codes, in whichever region. */
    Map<InstitutionCode, Registered> ofCodes(Collection<InstitutionCode> codes) {
        return byCode(BY_CODE, codes.stream().map(InstitutionCode::value).toArray(String[]::new));
    }

    Map<InstitutionCode, Registered> ofRegions(Collection<RegionCode> regions) {
        return byCode(BY_REGION, regions.stream().map(RegionCode::value).toArray(String[]::new));
    }

    /** The region's institutions by code, after a code. */
    List<Institution> page(RegionCode region, String after, int limit) {
        var codes = db.sql("SELECT code FROM institution" + PAGE)
                .param("region", region.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new InstitutionCode(row.getString(1)))
                .list();
        var found = ofCodes(codes);
        return codes.stream()
                .map(code -> requireNonNull(found.get(code)).institution())
                .toList();
    }

    /** Institutions before periods: whoever is found has its periods, even if it came a moment ago. */
    private Map<InstitutionCode, Registered> byCode(String where, String[] keys) {
        var found = db.sql(COLUMNS + where)
                .param("keys", keys)
                .query(RegisterRows::registered)
                .list();
        var periods = db
                .sql("SELECT code, effective_from, state FROM agreement_v1" + where)
                .param("keys", keys)
                .query(RegisterRows::period)
                .list()
                .stream()
                .collect(groupingBy(CodePeriod::code, mapping(CodePeriod::period, toList())));
        return found.stream()
                .map(registered -> registered.with(periods))
                .collect(toMap(registered -> registered.institution().code(), registered -> registered));
    }

    private record CodePeriod(InstitutionCode code, AgreementPeriod period) {}

    private static CodePeriod period(ResultSet row, int number) throws SQLException {
        var from = row.getObject("effective_from", OffsetDateTime.class).toInstant();
        var state = AgreementState.valueOf(row.getString("state"));
        return new CodePeriod(new InstitutionCode(row.getString("code")), new AgreementPeriod(from, state));
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        var institution = new Institution(
                new InstitutionCode(row.getString("code")),
                new RegionCode(row.getString("region")),
                row.getString("name"),
                InstitutionKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                List.of(),
                new BankAccount(row.getString("bank_account"), row.getString("bank_account_name")));
        return new Registered(
                institution,
                row.getInt("record_revision"),
                row.getInt("account_revision"),
                row.getInt("agreement_revision"));
    }
}

package org.medfund.claims.insurer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The insurers' accounts; of an area and insurance one at a time, so that nothing is stated twice. */
@Component
class InsurerContracts {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('insurer/' || :region, 0))";
    private static final String SELECT = """
            SELECT id, region, number, insurer, insurance, from_date, until_date, heads, per_head_fen, premium_fen
            FROM insurer_contract
            """;
    private static final String RIVAL = SELECT + """
            WHERE region = :region AND insurance = :insurance AND from_date <= :until AND until_date >= :from""";
    private static final String INSERT = """
            INSERT INTO insurer_contract (region, id, number, insurer, insurance, from_date, until_date, heads, per_head_fen,
                                          premium_fen, recorded_at, actor)
            VALUES (:region, :id, :number, :insurer, :insurance, :from, :until, :heads, :perHead, :premium, :at, :actor)""";

    private final JdbcClient db;
    private final Clock clock;

    InsurerContracts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Records it, or finds the same recorded before.
     *
     * @throws Refused if the number is another contract's, or another covers one of its days
     */
    @Transactional
    public InsurerContract record(InsurerContract contract, Actor actor) {
        var region = contract.region().value();
        db.sql(LOCK).param("region", region).query(row -> {});
        var same = numbered(contract);
        if (same.isPresent()) {
            return same.filter(contract::isSame).orElseThrow(() -> new Refused(ClaimsError.OTHER_CONTENT));
        }
        rival(contract).ifPresent(InsurerContracts::refuse);
        insert(contract, actor);
        return contract;
    }

    /** @throws Refused as not found if there is none */
    InsurerContract find(UUID id) {
        return db.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(InsurerContracts::contract)
                .optional()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    List<InsurerContract> of(RegionCode region) {
        return db.sql(SELECT + "WHERE region = :region ORDER BY from_date, insurance")
                .param("region", region.value())
                .query(InsurerContracts::contract)
                .list();
    }

    private Optional<InsurerContract> numbered(InsurerContract contract) {
        return db.sql(SELECT + "WHERE region = :region AND number = :number")
                .param("region", contract.region().value())
                .param("number", contract.number())
                .query(InsurerContracts::contract)
                .optional();
    }

    private Optional<InsurerContract> rival(InsurerContract contract) {
        return db
                .sql(RIVAL)
                .param("region", contract.region().value())
                .param("insurance", contract.insurance().code())
                .param("from", contract.from())
                .param("until", contract.until())
                .query(InsurerContracts::contract)
                .list()
                .stream()
                .findFirst();
    }

    private static void refuse(InsurerContract rival) {
        throw new Refused(
                ClaimsError.INSURED_ALREADY,
                new Violation("/from", "days without a contract", rival.from() + " to " + rival.until()));
    }

    private void insert(InsurerContract contract, Actor actor) {
        var perHead = contract.perHead();
        db.sql(INSERT)
                .param("region", contract.region().value())
                .param("id", contract.id())
                .param("number", contract.number())
                .param("insurer", contract.insurer())
                .param("insurance", contract.insurance().code())
                .param("from", contract.from())
                .param("until", contract.until())
                .param("heads", contract.heads())
                .param("perHead", perHead == null ? null : perHead.fen())
                .param("premium", contract.premium().fen())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .update();
    }

    private static InsurerContract contract(ResultSet row, int n) throws SQLException {
        var perHead = row.getObject("per_head_fen", Long.class);
        return new InsurerContract(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                row.getString("number"),
                row.getString("insurer"),
                InsuranceType.ofCode(row.getString("insurance")).orElseThrow(),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                row.getObject("heads", Long.class),
                perHead == null ? null : Money.ofFen(perHead),
                Money.ofFen(row.getLong("premium_fen")));
    }
}

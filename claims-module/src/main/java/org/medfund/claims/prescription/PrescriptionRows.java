package org.medfund.claims.prescription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The prescriptions that were issued. One of a visit that was cancelled is none. */
@Component
class PrescriptionRows {

    private static final String INSERT = """
            INSERT INTO prescription (region, rxno, institution, visit_id, person_id, prescriber, issued_at, valid_until, items,
                                      quantities_e4, policy_version, recorded_at, actor)
            VALUES (:region, :rxno, :institution, :visit, :person, :prescriber, :issued, :until, :items, :quantities,
                    :policy, :at, :actor)
            ON CONFLICT (region, rxno) DO NOTHING""";
    private static final String FIND = """
            SELECT p.*, d.settlement_id IS NOT NULL AS dispensed
            FROM unnest(:regions::text[], :numbers::text[]) AS named (region, rxno)
            JOIN prescription p USING (region, rxno)
            LEFT JOIN prescription_dispensed d USING (region, rxno)
            WHERE NOT EXISTS (SELECT FROM visit_record r
                              WHERE r.region = p.region AND r.visit_id = p.visit_id AND r.step = 'CANCELLED')""";

    private final JdbcClient db;
    private final Clock clock;

    PrescriptionRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Does nothing if the number is issued already. */
    void insert(Prescription prescription, String policyVersion, Actor actor) {
        var quantities = prescription.quantities();
        db.sql(INSERT)
                .param("region", prescription.region().value())
                .param("rxno", prescription.rxno())
                .param("institution", prescription.institution().value())
                .param("visit", prescription.visit())
                .param("person", prescription.person())
                .param("prescriber", prescription.prescriber())
                .param("issued", prescription.issuedAt().atOffset(ZoneOffset.UTC))
                .param("until", prescription.validUntil())
                .param("items", quantities.keySet().toArray(String[]::new))
                .param(
                        "quantities",
                        quantities.values().stream()
                                .mapToLong(Quantity::tenThousandths)
                                .toArray())
                .param("policy", policyVersion)
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .update();
    }

    Map<PrescriptionKey, StandingPrescription> find(Collection<PrescriptionKey> named) {
        var keys = named.stream().toList();
        return db
                .sql(FIND)
                .param("regions", keys.stream().map(key -> key.region().value()).toArray(String[]::new))
                .param("numbers", keys.stream().map(PrescriptionKey::rxno).toArray(String[]::new))
                .query(PrescriptionRows::standing)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.prescription().key(), one -> one));
    }

    private static StandingPrescription standing(ResultSet row, int n) throws SQLException {
        var prescription = new Prescription(
                new RegionCode(row.getString("region")),
                row.getString("rxno"),
                new InstitutionCode(row.getString("institution")),
                row.getObject("visit_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("prescriber"),
                row.getTimestamp("issued_at").toInstant(),
                row.getObject("valid_until", LocalDate.class),
                quantities(row));
        return new StandingPrescription(prescription, row.getBoolean("dispensed"));
    }

    private static SortedMap<String, Quantity> quantities(ResultSet row) throws SQLException {
        var items = (String[]) row.getArray("items").getArray();
        var quantities = (Long[]) row.getArray("quantities_e4").getArray();
        var prescribed = new TreeMap<String, Quantity>();
        for (var i = 0; i < items.length; i++) {
            prescribed.put(items[i], new Quantity(quantities[i]));
        }
        return Collections.unmodifiableSortedMap(prescribed);
    }
}

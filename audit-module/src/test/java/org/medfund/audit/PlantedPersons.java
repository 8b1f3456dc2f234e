package org.medfund.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plants what claims knows of the persons behind settlements, as claims stores it. */
@Component
public class PlantedPersons {

    private final JdbcClient db;

    PlantedPersons(JdbcClient db) {
        this.db = db;
    }

    public UUID person() {
        var person = Ids.next();
        db.sql("INSERT INTO person (id, revision) VALUES (?, 0)").param(person).update();
        return person;
    }

    /** As if Medfund had computed the settlement for the person. */
    public void computed(String region, Bill bill, UUID person) {
        db.sql("""
                INSERT INTO settlement_benefit (settlement_id, visit_id, person_id, deductible_fen, balance_fen, business_date,
                    last_part, admission, region, policy_version, catalogue_version, explanation)
                VALUES (:id, :id, :person, 0, 0, (:at::timestamptz AT TIME ZONE 'Asia/Shanghai')::date, true, 1, :region, '', '',
                    '')""")
                .param("id", bill.id)
                .param("person", person)
                .param("at", bill.setlTime.toString())
                .param("region", region)
                .update();
    }

    public void identity(String region, UUID person, String identity) {
        db.sql("""
                INSERT INTO special_identity (region, person_id, revision, id, identity, valid_from, recorded_at, actor, salt,
                    sha256)
                VALUES (:region, :person, 1, :id, :identity, '2026-01-01', now(), 'test', '', '')""")
                .param("region", region)
                .param("person", person)
                .param("id", Ids.next())
                .param("identity", identity)
                .update();
    }

    /** Tags the person for repeated admission. */
    public void tag(String region, UUID person, LocalDate from, @Nullable LocalDate until) {
        db.sql("""
                INSERT INTO filing (region, person_id, revision, id, kind, subject, valid_from, valid_until, filed_at,
                    recorded_at, actor, channel, salt, sha256)
                VALUES (:region, :person, 2, :id, 'REPEATED_ADMISSION', 'M07800', :from, :until, now(), now(), 'test',
                    'test', '', '')""")
                .param("region", region)
                .param("person", person)
                .param("id", Ids.next())
                .param("from", from)
                .param("until", until)
                .update();
    }

    /** A bill of care in one region, reimbursed by hand in another; approved at an instant, or not yet. */
    public UUID reimbursed(String insured, String care, boolean stay, @Nullable String approvedAt) {
        var person = person();
        var bill = Ids.next();
        var id = Ids.next();
        db.sql("""
                INSERT INTO self_paid_bill (region, id, institution, invoice, person_id, insured_region, content, recorded_at,
                    actor, salt, sha256)
                VALUES (:care, :bill, 'H1', :bill::text, :person, :insured, :content, now(), 'test', '', '')""")
                .param("care", care)
                .param("bill", bill)
                .param("person", person)
                .param("insured", insured)
                .param("content", "{\"stay\":" + stay + "}")
                .update();
        db.sql("""
                INSERT INTO manual_reimbursement (region, id, bill_id, person_id, business_date, total_fen, pooled_fen,
                    large_sum_fen, serious_illness_fen, civil_servant_fen, enterprise_fen, assistance_fen, other_fen,
                    policy_version, catalogue_version, explanation, recorded_at, actor)
                VALUES (:insured, :id, :bill, :person, '2026-01-20', 100, 60, 0, 0, 0, 0, 0, 0, '', '', '', now(), 'test')""")
                .param("insured", insured)
                .param("id", id)
                .param("bill", bill)
                .param("person", person)
                .update();
        if (approvedAt != null) {
            db.sql("""
                    INSERT INTO manual_reimbursement_approval (id, region, recorded_at, actor, salt, sha256)
                    VALUES (:id, :insured, :at::timestamptz, 'test', '', '')""")
                    .param("id", id)
                    .param("insured", insured)
                    .param("at", approvedAt)
                    .update();
        }
        return id;
    }
}

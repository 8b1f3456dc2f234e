package org.medfund.claims.national.session;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.medfund.claims.national.OperatorSessions;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has signed in: of an institution's operator at most one number a Shanghai day is open. */
@Component
class SignIns implements OperatorSessions {

    private static final String OPEN = """
        SELECT sign_no FROM national_sign_in i
        WHERE institution = :institution AND operator = :operator AND signed_on = :today
          AND NOT EXISTS (SELECT FROM national_sign_out o WHERE o.sign_no = i.sign_no)\
        """;

    private static final String IS_OPEN = """
        SELECT EXISTS (SELECT FROM national_sign_in i
            WHERE institution = :institution AND operator = :operator AND sign_no = :number AND signed_on = :today
              AND NOT EXISTS (SELECT FROM national_sign_out o WHERE o.sign_no = i.sign_no))\
        """;

    private final JdbcClient db;
    private final Clock clock;

    SignIns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The number of the day. To be called in a transaction; an operator who signs in twice at once waits. */
    String signIn(Institution institution, String operator) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "sign-in " + institution.code() + " " + operator)
                .query(row -> {});
        return open(institution, operator).orElseGet(() -> add(institution, operator));
    }

    @Override
    public boolean isOpen(InstitutionCode institution, String operator, String signNo) {
        return db.sql(IS_OPEN)
                .param("institution", institution.value())
                .param("operator", operator)
                .param("number", signNo)
                .param("today", Shanghai.dateOf(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** @return false if that number is not open for that operator today */
    boolean signOut(Institution institution, String operator, String number) {
        return open(institution, operator).filter(number::equals).isPresent()
                && db.sql("INSERT INTO national_sign_out (sign_no, region, signed_out_at) VALUES"
                                        + " (:number, :region, :at) ON CONFLICT DO NOTHING")
                                .param("number", number)
                                .param("region", institution.region().value())
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
    }

    private Optional<String> open(Institution institution, String operator) {
        return db.sql(OPEN)
                .param("institution", institution.code().value())
                .param("operator", operator)
                .param("today", Shanghai.dateOf(clock.instant()))
                .query(String.class)
                .optional();
    }

    private String add(Institution institution, String operator) {
        var number = Ids.text(Ids.next());
        db.sql("INSERT INTO national_sign_in (sign_no, region, institution, operator, signed_on, signed_in_at)"
                        + " VALUES (:number, :region, :institution, :operator, :today, :at)")
                .param("number", number)
                .param("region", institution.region().value())
                .param("institution", institution.code().value())
                .param("operator", operator)
                .param("today", Shanghai.dateOf(clock.instant()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }
}

package org.medfund.claims.person.account;

import java.util.Map;
import java.util.UUID;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's balance and year figures as they stand, to be shown; whoever decides by them opens {@link Ledgers}. */
@Component
public class PersonFigures {

    private final YearRows years;
    private final JdbcClient db;

    PersonFigures(YearRows years, JdbcClient db) {
        this.years = years;
        this.db = db;
    }

    /** What the own account holds; zero for a person without one. */
    public Money balance(UUID person) {
        return Money.ofFen(db.sql("SELECT coalesce(max(balance_fen), 0) FROM personal_account WHERE person_id = :id")
                .param("id", person)
                .query(Long.class)
                .single());
    }

    /** The accumulators of an insurance year, of all regions and insurances. */
    public Map<YearKey, YearFigures> year(UUID person, int year) {
        return years.of(person, year);
    }
}

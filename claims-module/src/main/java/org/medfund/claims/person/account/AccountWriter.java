package org.medfund.claims.person.account;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.PersonEvidence;
import org.medfund.claims.person.PersonEvidence.Head;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What the agency itself records: money that comes into an account, and who may be charged for whom. */
@Component
public class AccountWriter {

    private static final String CREDIT = """
        INSERT INTO account_credit (region, person_id, revision, id, reference, amount_fen, recorded_at, actor, salt, sha256)
        VALUES (:region, :person, :revision, :id, :reference, :amount, :at, :actor, :salt, :sha256)\
        """;
    private static final String ADD = """
        INSERT INTO personal_account (person_id, balance_fen) VALUES (:person, :amount)
        ON CONFLICT (person_id) DO UPDATE SET balance_fen = personal_account.balance_fen + excluded.balance_fen\
        """;
    private static final String AID = """
        INSERT INTO mutual_aid (region, person_id, revision, id, user_id, relation, valid_from, valid_until, recorded_at,
                                actor, salt, sha256)
        VALUES (:region, :person, :revision, :id, :user, :relation, :from, :until, :at, :actor, :salt, :sha256)\
        """;

    private final PersonEvidence evidence;
    private final JdbcClient db;
    private final TransactionOperations transactions;

    AccountWriter(PersonEvidence evidence, JdbcClient db, TransactionOperations transactions) {
        this.evidence = evidence;
        this.db = db;
        this.transactions = transactions;
    }

    /** Content of a credit, as sealed. */
    private record Credit(String reference, Money amountFen) {}

    /** Content of a grant, as sealed. */
    private record Aid(Grant grant, Relation relation) {}

    /**
     * Adds money once under its reference.
     *
     * @return whether it was new
     * @throws Refused if the reference stands for something else
     */
    public boolean credit(RegionCode region, UUID person, String reference, Money amount, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var head = evidence.next(region, person, actor);
            var standing = amountUnder(region, person, reference);
            if (!standing.isEmpty()) {
                status.setRollbackOnly();
                require(standing.getFirst().equals(amount), reference);
                return false;
            }
            insert(head, new Credit(reference, amount), actor);
            return true;
        }));
    }

    /**
     * Whether the amount came under its reference before.
     *
     * @throws Refused if the reference stands for something else
     */
    public boolean isCredited(RegionCode region, UUID person, String reference, Money amount) {
        var standing = amountUnder(region, person, reference);
        require(standing.stream().allMatch(amount::equals), reference);
        return !standing.isEmpty();
    }

    /** A new grant, or the next version of one with the same id. */
    void grant(RegionCode region, Grant grant, Relation relation, boolean correction, Actor actor) {
        transactions.executeWithoutResult(status -> {
            var head = evidence.next(region, grant.owner(), actor);
            if (correction && !stands(region, grant)) {
                throw new Refused(AccessError.NOT_FOUND);
            }
            var digest = evidence.seal(head, Subject.MUTUAL_AID, new Aid(grant, relation), actor);
            head.bind(db.sql(AID), digest)
                    .param("id", grant.id())
                    .param("user", grant.user())
                    .param("relation", relation.name())
                    .param("from", grant.from())
                    .param("until", grant.until())
                    .update();
        });
    }

    private void insert(Head head, Credit credit, Actor actor) {
        var digest = evidence.seal(head, Subject.ACCOUNT, credit, actor);
        head.bind(db.sql(CREDIT), digest)
                .param("id", Ids.next())
                .param("reference", credit.reference())
                .param("amount", credit.amountFen().fen())
                .update();
        db.sql(ADD)
                .param("person", head.person())
                .param("amount", credit.amountFen().fen())
                .update();
    }

    private List<Money> amountUnder(RegionCode region, UUID person, String reference) {
        return db.sql("SELECT amount_fen FROM account_credit WHERE region = :region AND person_id = :person"
                        + " AND reference = :reference")
                .param("region", region.value())
                .param("person", person)
                .param("reference", reference)
                .query((row, n) -> Money.ofFen(row.getLong(1)))
                .list();
    }

    private boolean stands(RegionCode region, Grant grant) {
        return db.sql("SELECT EXISTS (SELECT FROM mutual_aid WHERE region = :region AND person_id = :owner AND id ="
                        + " :id)")
                .param("region", region.value())
                .param("owner", grant.owner())
                .param("id", grant.id())
                .query(Boolean.class)
                .single();
    }

    private static void require(boolean same, String reference) {
        if (!same) {
            throw new Refused(ClaimsError.OTHER_CONTENT, new Violation("/reference", "a new reference", reference));
        }
    }
}

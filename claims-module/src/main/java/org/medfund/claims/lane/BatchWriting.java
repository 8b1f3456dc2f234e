package org.medfund.claims.lane;

import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a batch in one transaction and answers after its commit. A failing batch is bisected until the bad row stands
 * alone, so that it never fails its neighbours; when the database is the trouble, nobody knows the outcome and the senders
 * are told to send again, which their natural keys make safe.
 */
public abstract class BatchWriting<W extends Waiting> {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriting.class);

    private final TransactionTemplate transaction;

    protected BatchWriting(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Stores a batch in the running transaction. @return what gives the answers, to be run after the commit */
    protected abstract Runnable store(List<W> batch);

    public void write(List<W> batch) {
        try {
            transaction.execute(status -> store(batch)).run();
        } catch (RuntimeException e) {
            failOrBisect(batch, e);
        }
    }

    private void failOrBisect(List<W> batch, RuntimeException cause) {
        if (cause instanceof ConcurrencyFailureException && batch.size() == 1) {
            retry(batch);
        } else if (isOutage(cause)) {
            LOG.warn("the outcome of {} settlements is unknown", batch.size(), cause);
            batch.forEach(each -> each.fail(new Refused(ClaimsError.OUTCOME_UNKNOWN)));
        } else if (batch.size() == 1) {
            batch.getFirst().fail(refusal(cause));
        } else {
            var middle = batch.size() / 2;
            write(batch.subList(0, middle));
            write(batch.subList(middle, batch.size()));
        }
    }

    /** Somebody else held what this one needs: it is tried again, and finds what the other left. */
    private void retry(List<W> batch) {
        try {
            transaction.execute(status -> store(batch)).run();
        } catch (RuntimeException again) {
            batch.getFirst()
                    .fail(
                            again instanceof ConcurrencyFailureException
                                    ? new Refused(ClaimsError.OUTCOME_UNKNOWN)
                                    : refusal(again));
        }
    }

    /** Of a batch in a conflict each half is tried by itself. */
    private static boolean isOutage(RuntimeException cause) {
        return (cause instanceof TransientDataAccessException && !(cause instanceof ConcurrencyFailureException))
                || cause instanceof RecoverableDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransactionException;
    }

    /** What the database will not take is the sender's trouble. Anything else is ours, and may have come after the commit. */
    private static Refused refusal(RuntimeException cause) {
        if (cause instanceof Refused refused) {
            return refused;
        }
        LOG.error("a settlement was not stored, or its commit was not noticed", cause);
        return cause instanceof DataIntegrityViolationException
                ? new Refused(ClaimsError.NOT_STORABLE, new Violation("", "what the store takes", "something else"))
                : new Refused(ClaimsError.OUTCOME_UNKNOWN);
    }
}

package org.medfund.claims.intake;

import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a batch in one transaction and answers after its commit. A failing batch is bisected until the bad row stands
 * alone, so that it never fails its neighbours; when the database is the trouble, nobody knows the outcome and the senders
 * are told to send again, which their natural keys make safe.
 */
@Component
class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private final SettlementStore store;
    private final TransactionTemplate transaction;

    BatchWriter(SettlementStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    void write(List<Arrival> arrivals) {
        try {
            transaction.execute(status -> store.store(arrivals)).answer();
        } catch (RuntimeException e) {
            failOrBisect(arrivals, e);
        }
    }

    private void failOrBisect(List<Arrival> arrivals, RuntimeException cause) {
        if (isOutage(cause)) {
            LOG.warn("the outcome of {} settlements is unknown", arrivals.size(), cause);
            arrivals.forEach(arrival -> arrival.fail(new Refused(ClaimsError.OUTCOME_UNKNOWN)));
        } else if (arrivals.size() == 1) {
            arrivals.getFirst().fail(refusal(cause));
        } else {
            var middle = arrivals.size() / 2;
            write(arrivals.subList(0, middle));
            write(arrivals.subList(middle, arrivals.size()));
        }
    }

    private static boolean isOutage(RuntimeException cause) {
        return cause instanceof TransientDataAccessException
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

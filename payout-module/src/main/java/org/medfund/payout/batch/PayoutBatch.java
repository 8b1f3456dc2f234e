package org.medfund.payout.batch;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.medfund.payout.BatchId;
import org.medfund.payout.PayoutError;

/**
 * A batch of one region, close date and fund, from its opening to the bank. See {@link BatchState} for its life.
 *
 * <p>Money leaves only after the signature of the maker, the check of somebody else and the approval of a third person, each
 * bound to the digest of exactly what was shown (S3-art11d). Persons are told apart by {@code personId}. The hand-over to
 * finance may be repeated: finance then has the same count and amount (S3-art11c).
 *
 * <p>Handlers guard, decide and apply one event; {@code on} methods only assign.
 */
@Aggregate
class PayoutBatch {

    private @Nullable BatchId id;
    private BatchState state = BatchState.OPENED;
    private int lineCount;
    private Money linesFen = Money.ZERO;
    private Money payableFen = Money.ZERO;
    private String digest = "";
    private final Set<String> acted = new HashSet<>();

    /** Axon builds an empty one and applies its events. */
    PayoutBatch() {}

    @CommandHandler
    PayoutBatch(BatchCommand.Open command) {
        apply(new BatchEvent.Opened(command.batch().toString()));
    }

    @CommandHandler
    void handle(BatchCommand.Generate command) {
        mustBe(BatchState.OPENED);
        apply(new BatchEvent.Generated(
                command.batch().toString(),
                command.institutions(),
                command.lineCount(),
                command.linesFen(),
                command.payableFen(),
                command.digest()));
    }

    @CommandHandler
    void handle(BatchStep.Submit command) {
        guard(BatchState.GENERATED, command);
        apply(new BatchEvent.Submitted(command.batch().toString(), person(command), digest));
    }

    @CommandHandler
    void handle(BatchStep.Sign command) {
        guard(BatchState.SUBMITTED, command);
        apply(new BatchEvent.Signed(command.batch().toString(), person(command), digest));
    }

    @CommandHandler
    void handle(BatchStep.Check command) {
        guard(BatchState.SIGNED, command);
        mustBeNew(person(command));
        apply(new BatchEvent.Checked(command.batch().toString(), person(command), digest));
    }

    @CommandHandler
    void handle(BatchStep.HandOver command) {
        if (state == BatchState.HANDED_OVER && digest.equals(command.digest())) {
            return;
        }
        guard(BatchState.CHECKED, command);
        apply(new BatchEvent.HandedOver(
                command.batch().toString(), person(command), digest, lineCount, linesFen, payableFen));
    }

    @CommandHandler
    void handle(BatchStep.Approve command) {
        guard(BatchState.HANDED_OVER, command);
        mustBeNew(person(command));
        apply(new BatchEvent.Approved(
                command.batch().toString(), person(command), digest, lineCount, linesFen, payableFen));
    }

    @CommandHandler
    void handle(MarkBatchSent command) {
        if (state == BatchState.SENT) {
            return;
        }
        mustBe(BatchState.APPROVED);
        apply(new BatchEvent.Sent(command.batch().toString(), payableFen));
    }

    private void guard(BatchState needed, BatchStep step) {
        mustBe(needed);
        if (!digest.equals(step.digest())) {
            throw new Refused(PayoutError.OTHER_DIGEST, new Violation("/digest", digest, step.digest()));
        }
    }

    private void mustBe(BatchState needed) {
        if (state != needed) {
            throw new Refused(PayoutError.NOT_IN_THIS_STATE, new Violation("/state", needed.name(), state.name()));
        }
    }

    private void mustBeNew(String person) {
        if (acted.contains(person)) {
            throw new Refused(PayoutError.SAME_PERSON);
        }
    }

    private static String person(BatchStep step) {
        return step.actor().personId();
    }

    @AggregateIdentifier
    @Nullable
    String stream() {
        return id == null ? null : id.stream();
    }

    @EventSourcingHandler
    void on(BatchEvent.Opened event) {
        id = BatchId.parse(event.batchId());
        state = event.leadsTo();
    }

    @EventSourcingHandler
    void on(BatchEvent.Generated event) {
        state = event.leadsTo();
        lineCount = event.lineCount();
        linesFen = event.linesFen();
        payableFen = event.payableFen();
        digest = event.digest();
    }

    @EventSourcingHandler
    void on(BatchEvent.Submitted event) {
        state = event.leadsTo();
        acted.add(event.personId());
    }

    @EventSourcingHandler
    void on(BatchEvent.Signed event) {
        state = event.leadsTo();
        acted.add(event.personId());
    }

    @EventSourcingHandler
    void on(BatchEvent.Checked event) {
        state = event.leadsTo();
        acted.add(event.personId());
    }

    @EventSourcingHandler
    void on(BatchEvent.HandedOver event) {
        state = event.leadsTo();
        acted.add(event.personId());
    }

    @EventSourcingHandler
    void on(BatchEvent.Approved event) {
        state = event.leadsTo();
        acted.add(event.personId());
    }

    @EventSourcingHandler
    void on(BatchEvent.Sent event) {
        state = event.leadsTo();
    }
}

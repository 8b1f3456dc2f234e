package org.medfund.claims.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.CoInvestigationAnswered;
import org.medfund.claims.cooperation.CoInvestigation.Answer;
import org.medfund.claims.cooperation.CoInvestigation.Outcome;
import org.medfund.claims.cooperation.CoInvestigationRows.Settled;
import org.medfund.institutions.CooperationTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 大额医疗费用就医地协查 (S1-3.11): whatever is settled here from the threshold of its date on, of a person insured elsewhere,
 * is a task of the place of care as long as it stands; it is answered once, and late if nobody did by its date.
 */
@Component
class CoInvestigating {

    private final CoInvestigationRows rows;
    private final CooperationPolicy policy;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    CoInvestigating(
            CoInvestigationRows rows,
            CooperationPolicy policy,
            PublishedEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Tasks of Shanghai dates, both included, in their order. Days on which no threshold was decided yet have none.
     *
     * @param after of the first date, the last id that is not wanted any more
     * @throws Refused if no threshold is decided on the last day
     */
    List<CoInvestigation> page(RegionCode region, LocalDate from, LocalDate to, UUID after, int limit) {
        var fees = new LinkedHashMap<LocalDate, Money>();
        from.datesUntil(to).forEach(date -> policy.largeFee(region, date).ifPresent(fee -> fees.put(date, fee)));
        fees.put(to, policy.requiredLargeFee(region, to));
        return rows.page(region, fees, after, limit);
    }

    /** The task that a settlement is, if it is one. */
    Optional<CoInvestigation> find(UUID settlement) {
        return rows.settled(settlement).flatMap(settled -> find(settlement, settled));
    }

    /** The Shanghai date by which it is to be answered; of what is answered, as it was then. */
    LocalDate dueOn(CoInvestigation task) {
        var answer = task.answer();
        return answer == null
                ? policy.due(task.region(), CooperationTopics.INVESTIGATION_DAYS, task.businessDate())
                : answer.dueOn();
    }

    CoInvestigation.State state(CoInvestigation task) {
        return task.stateOn(Shanghai.dateOf(clock.instant()), dueOn(task));
    }

    /** @throws Refused if the settlement asks for none, or it is answered */
    CoInvestigation answer(UUID settlement, Outcome outcome, String text, Actor actor) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> answerOnce(settlement, outcome, text, actor)));
        } catch (DuplicateKeyException e) {
            throw new Refused(ClaimsError.CO_INVESTIGATION_ANSWERED);
        }
    }

    private CoInvestigation answerOnce(UUID settlement, Outcome outcome, String text, Actor actor) {
        var task = find(settlement).orElseThrow(() -> new Refused(ClaimsError.NO_CO_INVESTIGATION));
        if (task.answer() != null) {
            throw new Refused(ClaimsError.CO_INVESTIGATION_ANSWERED);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var answer = new Answer(outcome, text, dueOn(task), now, actor.personId());
        var answered = new CoInvestigation(
                task.region(),
                settlement,
                task.businessDate(),
                task.institution(),
                task.insuredRegion(),
                task.medfee(),
                answer);
        var digest = SourceDigest.of(EventJson.write(answered));
        rows.answer(task, answer, digest);
        publish(task, answer, digest, actor);
        return answered;
    }

    private Optional<CoInvestigation> find(UUID settlement, Settled settled) {
        var date = settled.businessDate();
        return policy.largeFee(settled.region(), date)
                .flatMap(fee -> rows.find(settled.region(), date, fee, settlement));
    }

    private void publish(CoInvestigation task, Answer answer, SourceDigest digest, Actor actor) {
        events.publish(
                new CoInvestigationAnswered(
                        task.region(),
                        task.settlement(),
                        task.institution(),
                        task.insuredRegion(),
                        answer.outcome().name(),
                        answer.dueOn(),
                        Shanghai.dateOf(answer.at()),
                        digest.sha256()),
                actor);
    }
}

package org.medfund.claims.national;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.medfund.claims.lane.BatchWriting;
import org.medfund.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps the answers of a batch. Of a call whose key is taken already, what was kept first is the answer. */
@Component
class AnswerWriter extends BatchWriting<PendingAnswer> {

    private final CallLog log;

    AnswerWriter(CallLog log, PlatformTransactionManager transactions) {
        super(transactions);
        this.log = log;
    }

    @Override
    protected Runnable store(List<PendingAnswer> batch) {
        var firsts = new LinkedHashMap<CallKey, PendingAnswer>();
        batch.forEach(pending -> firsts.putIfAbsent(pending.key(), pending));
        var claimed = new HashSet<>(log.claim(firsts.values()));
        firsts.keySet().retainAll(claimed);
        log.answer(firsts.values());
        var answers = batch.stream()
                .map(pending -> claimed.remove(pending.key()) ? fresh(pending) : known(pending))
                .toList();
        return () -> answers.forEach(Runnable::run);
    }

    private static Runnable fresh(PendingAnswer pending) {
        return () -> pending.kept().complete(pending.answer());
    }

    private Runnable known(PendingAnswer pending) {
        try {
            var found = log.find(pending.key(), pending.content()).orElseThrow();
            return () -> pending.kept().complete(found);
        } catch (Refused otherContent) {
            return () -> pending.fail(otherContent);
        }
    }
}

package org.medfund.banksimulator.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes messages in: each one once, each payment in it at most once. */
final class PaymentDesk {

    private final Journal journal;
    private final Faults faults;

    PaymentDesk(Journal journal, Faults faults) {
        this.journal = journal;
        this.faults = faults;
    }

    Receipt receive(PaymentMessage message) {
        var earlier = journal.books().message(message.messageId());
        if (earlier != null) {
            return new Receipt.Answered(repeat(earlier, message));
        }
        var misbehaviours = message.orders().stream().map(faults::strike).toList();
        if (misbehaviours.stream().anyMatch(Misbehaviour::lost)) {
            return new Receipt.Unanswered();
        }
        var answered = process(message, misbehaviours);
        return misbehaviours.stream().anyMatch(Misbehaviour::silent)
                ? new Receipt.Unanswered()
                : new Receipt.Answered(answered.firstReport());
    }

    private MessageReport repeat(AnsweredMessage earlier, PaymentMessage message) {
        return earlier.answer().contentSha256().equals(message.contentSha256())
                ? earlier.firstReport()
                : MessageReport.rejected(message, ReasonCode.DU01, journal.now());
    }

    private AnsweredMessage process(PaymentMessage message, List<Misbehaviour> misbehaviours) {
        var reports = new ArrayList<TransactionReport>();
        IntStream.range(0, message.orders().size())
                .forEach(i -> reports.addAll(process(message.orders().get(i), misbehaviours.get(i))));
        journal.record(new LedgerEntry.MessageAnswered(
                message.messageId(),
                message.contentSha256(),
                message.orders().size(),
                message.totalFen(),
                List.copyOf(reports)));
        journal.commit();
        return known(journal.books().message(message.messageId()));
    }

    private List<TransactionReport> process(PaymentOrder order, Misbehaviour misbehaviour) {
        if (journal.books().payment(order.endToEndId()) != null) {
            return List.of(TransactionReport.duplicate(order, journal.now()));
        }
        decide(order, misbehaviour);
        return reportsOn(known(journal.books().payment(order.endToEndId())));
    }

    private void decide(PaymentOrder order, Misbehaviour misbehaviour) {
        var reason = refusal(order, misbehaviour);
        if (reason != null) {
            journal.record(new LedgerEntry.PaymentRejected(order, reason));
            return;
        }
        journal.record(new LedgerEntry.PaymentAccepted(order, misbehaviour.plan()));
        if (misbehaviour.plan().settlesAtOnce()) {
            journal.record(LedgerEntry.PaymentSettled.of(order));
        }
    }

    private @Nullable String refusal(PaymentOrder order, Misbehaviour misbehaviour) {
        if (misbehaviour.rejection() != null) {
            return misbehaviour.rejection();
        }
        return AcceptancePolicy.firstRefusal(order, journal.books())
                .map(ReasonCode::name)
                .orElse(null);
    }

    static List<TransactionReport> reportsOn(Payment payment) {
        var report = TransactionReport.of(payment);
        return payment.plan().reportedTwice() ? Stream.of(report, report).toList() : List.of(report);
    }

    private static <T> T known(@Nullable T justRecorded) {
        if (justRecorded == null) {
            throw new IllegalStateException("What was just recorded is not in the books");
        }
        return justRecorded;
    }
}

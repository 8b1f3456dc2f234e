package org.medfund.banksimulator.bank;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Answers what became of a payment or message, and what happened on an account. Books nothing. */
final class EnquiryDesk {

    private final Journal journal;

    EnquiryDesk(Journal journal) {
        this.journal = journal;
    }

    MessageReport payment(String endToEndId) {
        var payment = journal.books().payment(endToEndId);
        if (payment == null) {
            throw neverSeen("payment", endToEndId);
        }
        return answered(payment.order().messageId()).reportOnSome(journal.now(), PaymentDesk.reportsOn(payment));
    }

    MessageReport message(String messageId) {
        var message = answered(messageId);
        var transactions =
                message.answer().transactions().stream().flatMap(this::asOfNow).toList();
        return message.report(journal.now(), transactions);
    }

    /** A rejection is final; anything else may have moved on. */
    private Stream<TransactionReport> asOfNow(TransactionReport then) {
        var payment = journal.books().payment(then.endToEndId());
        return then.isRejected() || payment == null ? Stream.of(then) : Stream.of(TransactionReport.of(payment));
    }

    Statement statement(String number, LocalDate date) {
        var account = journal.books().existing(number);
        if (date.isAfter(journal.bookingDate())) {
            throw new BankRefusal(
                    BankError.NO_STATEMENT_YET, "The bank's day is still %s.".formatted(journal.bookingDate()));
        }
        if (!account.existedOn(date)) {
            throw new BankRefusal(
                    BankError.NO_SUCH_ACCOUNT, "Account %s was not yet open on %s.".formatted(number, date));
        }
        return account.statement(date, journal.now());
    }

    Health health() {
        return new Health("UP", journal.bookingDate(), journal.lastSequence(), held());
    }

    private int held() {
        return journal.books().unfinishedPayments().size();
    }

    private AnsweredMessage answered(String messageId) {
        var message = journal.books().message(messageId);
        if (message == null) {
            throw neverSeen("message", messageId);
        }
        return message;
    }

    private static BankRefusal neverSeen(String what, String identification) {
        return new BankRefusal(BankError.NEVER_SEEN, "The bank has never seen %s %s.".formatted(what, identification));
    }
}

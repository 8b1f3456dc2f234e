package org.medfund.accounting.posting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.medfund.accounting.AccountingError;
import org.medfund.accounting.VoucherKind;
import org.medfund.accounting.VoucherPosted;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two entries that finance makes by hand: the opening of a set of books, and money that arrives to be paid out (J1). */
@Component
class BookEntries {

    private final JdbcClient db;
    private final ChartRows charts;
    private final Decisions decisions;
    private final PublishedEvents events;

    BookEntries(JdbcClient db, ChartRows charts, Decisions decisions, PublishedEvents events) {
        this.db = db;
        this.charts = charts;
        this.decisions = decisions;
        this.events = events;
    }

    /** Opens a set of books, once. @throws Refused if it was opened otherwise, or an account or amount is wrong */
    @Transactional
    VoucherPosted open(RegionCode region, FundBook book, OpeningRequest opening, Actor actor) {
        if (opening.balances().isEmpty()) {
            throw new Refused(AccountingError.NOTHING_TO_OPEN);
        }
        var chart = Chart.asOf(opening.date(), charts.all(db));
        var heading = new Heading(
                region, book, null, VoucherKind.OPENING, opening.date(), "OPENING:" + book, null, Evidence.ENTERED);
        var transfers = opening.balances().stream()
                .map(balance -> opened(chart, book, balance))
                .toList();
        return post(new Voucher(heading, chart.version(), transfers), actor);
    }

    /**
     * Books a receipt of the expenditure account, once per reference.
     *
     * @throws Refused if the account may not receive it, or the reference is taken by something else
     */
    @Transactional
    VoucherPosted transfer(RegionCode region, FundBook book, TransferRequest transfer, Actor actor) {
        var chart = Chart.asOf(transfer.date(), charts.all(db));
        var rule = chart.rule(VoucherKind.J1, transfer.kind().name());
        var source = VoucherKind.J1 + ":" + transfer.reference();
        var heading = new Heading(region, book, null, VoucherKind.J1, transfer.date(), source, null, Evidence.ENTERED);
        var facts = new PostingFacts(Money.ofFen(transfer.amountFen()), null, Map.of());
        return post(Posting.voucher(chart, rule, heading, facts), actor);
    }

    private static Transfer opened(Chart chart, FundBook book, OpeningRequest.Balance balance) {
        var account = chart.account(balance.account(), book);
        var rule = chart.rule(VoucherKind.OPENING, account.side().name());
        var facts = new PostingFacts(
                Money.ofFen(balance.amountFen()), balance.institution(), Map.of("account", account.code()));
        return Posting.transfer(chart, rule, book, facts);
    }

    private VoucherPosted post(Voucher voucher, Actor actor) {
        var key = voucher.heading().key();
        try {
            decisions.decide(db, List.of(voucher)).forEach(posted -> events.publish(posted, actor));
        } catch (DuplicateKeyException sameReferenceAtTheSameMoment) {
            throw reused(voucher);
        }
        var posted = Objects.requireNonNull(decisions.known(db, List.of(key)).get(key));
        if (!voucher.isBookedBy(posted)) {
            throw reused(voucher);
        }
        return posted;
    }

    private static Refused reused(Voucher voucher) {
        var source = voucher.heading().source();
        return new Refused(AccountingError.REFERENCE_REUSED, new Violation("/reference", "a new one", source));
    }
}

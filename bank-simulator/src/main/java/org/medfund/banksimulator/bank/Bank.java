package org.medfund.banksimulator.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * The bank's counter: one customer at a time, and nobody gets an answer before the ledger is safe on disk. Amounts are
 * fen; the booking date is a day in Asia/Shanghai.
 */
public final class Bank implements AutoCloseable {

    private final LedgerFile file;
    private final Journal journal;
    private final Faults faults = new Faults();
    private final PaymentDesk payments;
    private final SettlementDesk settlements;
    private final AccountDesk accounts;
    private final EnquiryDesk enquiries;

    private Bank(LedgerFile file, Clock clock) {
        this.file = file;
        this.journal = new Journal(new Books(), file, clock, file.linesAtOpening());
        this.payments = new PaymentDesk(journal, faults);
        this.settlements = new SettlementDesk(journal);
        this.accounts = new AccountDesk(journal);
        this.enquiries = new EnquiryDesk(journal);
    }

    /** Opens the bank with everything that its ledger already holds; a new ledger is begun when there is none. */
    public static Bank open(Path ledger, Clock clock) throws IOException {
        return new Bank(LedgerFile.open(ledger), clock);
    }

    public Receipt receive(PaymentMessage message) {
        return serve(() -> payments.receive(message));
    }

    public MessageReport statusOfPayment(String endToEndId) {
        return serve(() -> enquiries.payment(endToEndId));
    }

    public MessageReport statusOfMessage(String messageId) {
        return serve(() -> enquiries.message(messageId));
    }

    public Statement statement(String account, LocalDate date) {
        return serve(() -> enquiries.statement(account, date));
    }

    public AccountBalance open(AccountRequest request) {
        return serve(() -> accounts.open(request));
    }

    public AccountBalance deposit(DepositRequest request) {
        return serve(() -> accounts.deposit(request));
    }

    public LocalDate setDate(LocalDate date) {
        return serve(() -> accounts.setDate(date));
    }

    public List<FaultStanding> misbehave(List<FaultRule> rules) {
        return serve(() -> {
            faults.add(rules);
            return faults.standing();
        });
    }

    public List<FaultStanding> behaveAgain() {
        return serve(() -> {
            faults.clear();
            return faults.standing();
        });
    }

    public Released release() {
        return serve(settlements::release);
    }

    public Health health() {
        return serve(enquiries::health);
    }

    /** Carries out what a waiting time has run out for, also when no customer comes by. */
    public void tick() {
        serve(this::health);
    }

    /** The ledger file as it is, one JSON object per line. */
    public String ledger() {
        return serve(() -> {
            try {
                return file.text();
            } catch (IOException failed) {
                throw new BankRefusal(BankError.UNEXPECTED, "The ledger could not be read.", failed);
            }
        });
    }

    private synchronized <T> T serve(Supplier<T> work) {
        journal.requireSound();
        try {
            settlements.carryOutWhatIsDue();
            return work.get();
        } finally {
            journal.breakIfUnwritten();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}

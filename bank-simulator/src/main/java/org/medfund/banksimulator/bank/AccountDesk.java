package org.medfund.banksimulator.bank;

import java.time.LocalDate;

/** Opens accounts, takes deposits and sets the bank's day. Asking again for what is already so changes nothing. */
final class AccountDesk {

    private final Journal journal;

    AccountDesk(Journal journal) {
        this.journal = journal;
    }

    AccountBalance open(AccountRequest request) {
        var account = journal.books().account(request.account());
        if (account == null) {
            journal.record(
                    new LedgerEntry.AccountOpened(request.account(), request.name(), request.balanceFenOrZero()));
        } else if (!account.isNamed(request.name())) {
            throw conflict("Account %s is kept under another name.".formatted(request.account()));
        }
        closeOrStayOpen(request);
        journal.commit();
        return journal.books().existing(request.account()).balance();
    }

    private void closeOrStayOpen(AccountRequest request) {
        var account = journal.books().existing(request.account());
        if (account.isClosed() && Boolean.FALSE.equals(request.closed())) {
            throw conflict("Account %s is closed for good.".formatted(request.account()));
        }
        if (!account.isClosed() && Boolean.TRUE.equals(request.closed())) {
            journal.record(new LedgerEntry.AccountClosed(request.account()));
        }
    }

    AccountBalance deposit(DepositRequest request) {
        var account = journal.books().existing(request.account());
        var earlier = account.depositedUnder(request.reference());
        if (earlier.isEmpty()) {
            requireOpen(account, request.account());
            journal.record(new LedgerEntry.Deposited(request.account(), request.amountFen(), request.reference()));
        } else if (earlier.getAsLong() != request.amountFen()) {
            throw conflict("Deposit %s was made with another amount.".formatted(request.reference()));
        }
        journal.commit();
        return account.balance();
    }

    /** A bank's day never goes back behind its last entry: statements already given out would change. */
    LocalDate setDate(LocalDate date) {
        var last = journal.books().lastBookingDate();
        if (last != null && date.isBefore(last)) {
            throw conflict("The ledger already has entries of %s.".formatted(last));
        }
        if (!date.equals(journal.books().fixedDate())) {
            journal.record(new LedgerEntry.BookingDateSet(date));
        }
        journal.commit();
        return journal.bookingDate();
    }

    private static void requireOpen(Account account, String number) {
        if (account.isClosed()) {
            throw conflict("Account %s is closed.".formatted(number));
        }
    }

    private static BankRefusal conflict(String detail) {
        return new BankRefusal(BankError.CONFLICT, detail);
    }
}

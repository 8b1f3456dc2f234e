package org.medfund.demo.play;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.medfund.demo.region.DemoRegion;

/**
 * The accounts at the bank and in the books: the expenditure accounts (支出户) with their opening balances, the
 * institutions' accounts, and the day's transfer from the fiscal special account (J1), at the bank and in the books alike.
 */
final class FundingTheBank {

    private static final String OPENED = "2026-01-01";
    private static final long SPECIAL_ACCOUNT_FEN = 5_000_000_000_00L;
    private static final Map<String, Long> EXPENDITURE_FEN = Map.of(
            "EMPLOYEE",
            60_000_000_00L,
            "RESIDENT",
            60_000_000_00L,
            "ASSISTANCE",
            5_000_000_00L,
            "OTHER",
            1_000_000_00L);
    private static final long TRANSFER_FEN = 80_000_000_00L;
    private static final List<String> PAYING = List.of("EMPLOYEE", "RESIDENT");

    private final Stage stage;
    private final LocalDate payday;

    FundingTheBank(Stage stage, LocalDate payday) {
        this.stage = stage;
        this.payday = payday;
    }

    void play() {
        stage.teller().heading("The books and accounts are open, and money comes in for " + payday);
        stage.bank().setDate(payday);
        stage.region().institutions().forEach(place -> stage.bank().open(place.account(), place.name(), 0));
        accounts().forEach(this::open);
        PAYING.forEach(this::transfer);
    }

    /** Book -> number and name of its expenditure account, as the region's policy has them. */
    private Map<String, String[]> accounts() {
        var accounts = new LinkedHashMap<String, String[]>();
        stage.region()
                .policies()
                .getLast()
                .topics()
                .getOrDefault("bank/account", Map.of())
                .forEach((book, account) -> accounts.put(book, account.split("\\|", 2)));
        return accounts;
    }

    private void open(String book, String[] account) {
        var balance = Objects.requireNonNull(EXPENDITURE_FEN.get(book), book);
        stage.bank().open(account[0], account[1], balance);
        var opening = Map.of(
                "date",
                OPENED,
                "balances",
                List.of(
                        Map.of("account", "1004", "amountFen", balance),
                        Map.of("account", "1003", "amountFen", SPECIAL_ACCOUNT_FEN)));
        var wereOpen = areOpen(book);
        stage.medfund().post("finance", books(book) + "/opening", opening).mustBeOk();
        if (!wereOpen) {
            stage.teller().line("%s opened with %s yuan".formatted(account[1], Teller.yuan(balance)));
        }
    }

    private boolean areOpen(String book) {
        var period = OPENED.substring(0, "yyyy-MM".length());
        return !stage.medfund()
                .all("finance", "%s/vouchers?limit=1&period=%s".formatted(books(book), period))
                .isEmpty();
    }

    private void transfer(String book) {
        var reference = "J1-%s-%s".formatted(book, payday);
        var account = Objects.requireNonNull(accounts().get(book), book);
        stage.bank().deposit(account[0], TRANSFER_FEN, reference);
        var transfer = Map.of("amountFen", TRANSFER_FEN, "reference", reference, "date", payday.toString());
        stage.medfund().post("finance", books(book) + "/transfers", transfer).mustBeOk();
        stage.teller().line("%s receives %s yuan (J1)".formatted(account[1], Teller.yuan(TRANSFER_FEN)));
    }

    static String books(String book) {
        return "/api/books/" + DemoRegion.CODE + "/" + book;
    }
}

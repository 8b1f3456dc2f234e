package org.medfund.banksimulator;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A running bank whose day is 13 February 2026, and a customer with 1,000 yuan in the fund's account. */
abstract class BankTest {

    @TempDir
    Path folder;

    BankSimulator bank;
    Customer customer;

    @BeforeEach
    void opensForBusiness() throws IOException {
        bank = BankSimulator.start(0, ledger());
        customer = Customer.of(bank.uri());
        customer.setDate("2026-02-13");
        customer.withFunds(100_000);
    }

    @AfterEach
    void closes() throws IOException {
        customer.close();
        bank.close();
    }

    Path ledger() {
        return folder.resolve("ledger.jsonl");
    }

    void restart() throws IOException {
        closes();
        bank = BankSimulator.start(0, ledger());
        customer = Customer.of(bank.uri());
    }
}

package org.medfund.banksimulator;

import java.time.Duration;
import org.medfund.banksimulator.bank.Bank;
import org.medfund.banksimulator.bank.BankRefusal;

/** Lets time pass for the bank while nobody asks it anything, so that its ledger shows what has become due. */
final class Heartbeat implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Thread thread;

    private Heartbeat(Thread thread) {
        this.thread = thread;
    }

    static Heartbeat of(Bank bank) {
        return new Heartbeat(Thread.ofVirtual().name("bank-heartbeat").start(() -> beat(bank)));
    }

    private static void beat(Bank bank) {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                bank.tick();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (BankRefusal stopped) {
            System.err.println("bank-simulator: " + stopped.detail());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}

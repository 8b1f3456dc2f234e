package org.medfund.banksimulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.medfund.banksimulator.bank.Bank;

/**
 * The running bank: {@code --port} (0: any free one) and {@code --ledger} (the file it keeps). Listens on 127.0.0.1
 * only, for it has no idea who its customers are. Tests start it in their own process.
 */
public final class BankSimulator implements AutoCloseable {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    static {
        // An answer goes out in two packets; without this the second waits for the first one's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Bank bank;
    private final HttpServer server;
    private final ExecutorService threads;
    private final Heartbeat heartbeat;

    private BankSimulator(Bank bank, HttpServer server) {
        this.bank = bank;
        this.server = server;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.heartbeat = Heartbeat.of(bank);
        server.setExecutor(threads);
        server.createContext("/", new Counter(Paths.of(bank)));
        server.start();
    }

    /**
     * Opens the bank.
     *
     * @param port 0 for any free one
     * @param ledger the file to continue or begin; only one bank at a time may keep it
     * @throws IOException when the port is taken, or the ledger cannot be opened or is kept by another bank
     */
    public static BankSimulator start(int port, Path ledger) throws IOException {
        return start(port, ledger, Clock.systemUTC());
    }

    static BankSimulator start(int port, Path ledger, Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0);
        try {
            return new BankSimulator(Bank.open(ledger, clock), server);
        } catch (IOException | RuntimeException failed) {
            server.stop(0);
            throw failed;
        }
    }

    /** Where the bank listens, without a trailing slash. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() throws IOException {
        heartbeat.close();
        server.stop(0);
        threads.shutdownNow();
        bank.close();
    }

    /** Runs the bank until the process is ended; says in a line why it cannot. */
    static void main(String[] arguments) {
        var options = Options.parse(arguments);
        if (options.isEmpty()) {
            System.err.println("usage: bank-simulator [--port=0] --ledger=FILE");
            System.exit(2);
        }
        var chosen = options.orElseThrow();
        try {
            var bank = start(chosen.port(), chosen.ledger());
            System.out.println("bank-simulator listening on " + bank.uri());
        } catch (IOException e) {
            System.err.println("bank-simulator: " + e.getMessage());
            System.exit(1);
        }
    }
}

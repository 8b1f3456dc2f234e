package org.medfund.banksimulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;

/** Takes every request and sees to it that a customer gets an answer, a problem, or, when a fault asks for it, silence. */
final class Counter implements HttpHandler {

    private final Paths paths;

    Counter(Paths paths) {
        this.paths = paths;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (answer(exchange)) {
            case Reply.Written written -> send(exchange, written);
            // Closing before any header was sent cuts the connection.
            case Reply.Dropped() -> exchange.close();
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        try {
            return paths.find(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getPath())
                    .answer(Request.of(exchange));
        } catch (BankRefusal refusal) {
            return Problem.of(refusal);
        } catch (RuntimeException failed) {
            System.getLogger("bank-simulator").log(System.Logger.Level.ERROR, "A request failed", failed);
            return Problem.of(BankError.UNEXPECTED, "The bank failed; its log says more.");
        }
    }

    private static void send(HttpExchange exchange, Reply.Written written) throws IOException {
        try (exchange) {
            var body = written.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", written.contentType());
            exchange.sendResponseHeaders(written.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

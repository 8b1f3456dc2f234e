package org.medfund.payout.bank;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** The bank over HTTP. Any answer that is not the expected one leaves the outcome unknown. */
final class HttpBank implements Bank {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final URI base;
    private final Duration timeout;
    private final HttpClient http;

    HttpBank(URI base, Duration timeout) {
        this.base = base;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public PaymentReport pay(PaymentMessage message) {
        var body = HttpRequest.BodyPublishers.ofString(PaymentInitiation.write(message));
        var request =
                request("/payments").header("Content-Type", "application/xml").POST(body);
        return StatusReport.read(answer(send(request.build())));
    }

    @Override
    public Optional<PaymentReport> payment(String endToEndId) {
        return status("endToEndId", endToEndId);
    }

    @Override
    public Optional<PaymentReport> message(String messageId) {
        return status("messageId", messageId);
    }

    @Override
    public BankStatement statement(String account, LocalDate date) {
        var request = request("/statements?account=" + encoded(account) + "&date=" + date);
        return AccountReport.read(answer(send(request.GET().build())), account, date);
    }

    private Optional<PaymentReport> status(String parameter, String id) {
        var response = send(request("/payments/status?" + parameter + "=" + encoded(id))
                .GET()
                .build());
        return response.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(StatusReport.read(answer(response)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(timeout);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BankSilent("no answer to " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BankSilent("interrupted while waiting for the bank", e);
        }
    }

    private static String answer(HttpResponse<String> response) {
        if (response.statusCode() != OK) {
            throw new BankSilent("the bank answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

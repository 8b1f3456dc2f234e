package org.medfund.banksimulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;

/** What a customer sent: body and query parameters, both within limits. */
final class Request {

    private static final int LARGEST_BODY_BYTES = 32 * 1024 * 1024;

    private final byte[] body;
    private final @Nullable String query;

    private Request(byte[] body, @Nullable String query) {
        this.body = body;
        this.query = query;
    }

    static Request of(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LARGEST_BODY_BYTES + 1);
        if (body.length > LARGEST_BODY_BYTES) {
            throw new BankRefusal(
                    BankError.BODY_TOO_LARGE, "A body may have at most %d bytes.".formatted(LARGEST_BODY_BYTES));
        }
        return new Request(body, exchange.getRequestURI().getRawQuery());
    }

    byte[] body() {
        return body;
    }

    boolean has(String parameter) {
        return !values(parameter).isEmpty();
    }

    /**
     * The value of a parameter that must be given exactly once.
     *
     * @throws BankRefusal otherwise
     */
    String parameter(String name) {
        var values = values(name);
        if (values.size() != 1 || values.getFirst().isEmpty()) {
            throw new BankRefusal(BankError.MALFORMED_QUERY, "Give the parameter %s once.".formatted(name));
        }
        return values.getFirst();
    }

    /** The server has already refused a query that is not URL-encoded. */
    private List<String> values(String name) {
        var values = new ArrayList<String>();
        for (var pair : query == null ? new String[0] : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                values.add(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}

package org.medfund.banksimulator;

import java.util.Map;
import org.medfund.banksimulator.bank.Bank;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;

/** Which path and method leads to what. */
final class Paths {

    private final Map<String, Map<String, Endpoint>> endpoints;

    private Paths(Map<String, Map<String, Endpoint>> endpoints) {
        this.endpoints = endpoints;
    }

    static Paths of(Bank bank) {
        var customer = new CustomerService(bank);
        var control = new ControlService(bank);
        return new Paths(Map.of(
                "/payments", Map.of("POST", customer::pay),
                "/payments/status", Map.of("GET", customer::status),
                "/statements", Map.of("GET", customer::statement),
                "/simulator/accounts", Map.of("POST", control::openAccount),
                "/simulator/deposits", Map.of("POST", control::deposit),
                "/simulator/faults", Map.of("POST", control::misbehave, "DELETE", control::behaveAgain),
                "/simulator/release", Map.of("POST", control::release),
                "/simulator/clock", Map.of("POST", control::setDate),
                "/simulator/ledger", Map.of("GET", control::ledger),
                "/simulator/health", Map.of("GET", control::health)));
    }

    Endpoint find(String method, String path) {
        var methods = endpoints.get(path);
        if (methods == null) {
            throw new BankRefusal(BankError.NO_SUCH_PATH, "The bank has no path %s.".formatted(path));
        }
        var endpoint = methods.get(method);
        if (endpoint == null) {
            throw new BankRefusal(
                    BankError.METHOD_NOT_ALLOWED,
                    "%s takes %s only.".formatted(path, String.join(", ", methods.keySet())));
        }
        return endpoint;
    }
}

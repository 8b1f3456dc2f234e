package org.medfund.demo.client;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The counter of the bank simulator: accounts, deposits and its date. What Medfund asks of its bank goes another way. */
public final class BankClient {

    private final Web web;

    public BankClient(URI bank) {
        this.web = new Web(bank);
    }

    public void open(String account, String name, long balanceFen) {
        post("/simulator/accounts", Map.of("account", account, "name", name, "balanceFen", balanceFen));
    }

    public void closeAccount(String account, String name) {
        post("/simulator/accounts", Map.of("account", account, "name", name, "closed", true));
    }

    public void deposit(String account, long amountFen, String reference) {
        post("/simulator/deposits", Map.of("account", account, "amountFen", amountFen, "reference", reference));
    }

    public void setDate(LocalDate date) {
        post("/simulator/clock", Map.of("date", date.toString()));
    }

    private void post(String path, Object body) {
        web.send("POST", path, JsonMapper.shared().writeValueAsBytes(body), "Content-Type", "application/json")
                .mustBeOk();
    }
}

package org.medfund.claims.burden;

import static org.medfund.claims.Http.json;

import java.util.List;
import java.util.UUID;
import org.medfund.claims.Http;
import org.medfund.claims.window.Window;
import org.medfund.claims.window.WindowTown;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** People of a town who bear much, and those of its agency who watch them and help. */
record Burdened(WindowTown.Town town, Window window, MockMvcTester mvc, String region) {

    /** A resident whose stay of 100,000 left 22,480: 58,800 pooled, 18,720 serious illness. */
    UUID resident() {
        return treated(town.resident());
    }

    /** The same to somebody. */
    UUID treated(UUID person) {
        settled(person, InsuranceType.RESIDENT, "100000");
        return person;
    }

    /** Settles a stay of so much, and answers its id. */
    UUID settled(UUID person, InsuranceType insurance, String yuan) {
        var stay = town.stay(person, insurance, WindowTown.fee("F1", "A", yuan));
        return window.settle(town.stayOrder(person, stay, insurance)).row().id();
    }

    void identify(UUID person, String identity) {
        json(agency("li", "MAKER").post(of(person, "identities"), """
            {"region":"%s","identity":"%s","from":"2026-01-01"}\
            """.formatted(region, identity)), 201);
    }

    void takeBack(UUID settlement) {
        json(
                Http.hospital(mvc, town.hospital(), region)
                        .post("/api/settlements/" + Ids.text(settlement) + "/reversal", """
                            {"medins_setl_id":"%s","setl_time":"2026-02-20 12:00:00"}\
                            """.formatted(
                                        Ids.text(Ids.next()))),
                201);
    }

    int watch() {
        return json(agency("li", "MAKER").post("/api/burden-warnings", """
                            {"region":"%s","year":2026}\
                            """.formatted(region)), 200)
                .get("warned")
                .asInt();
    }

    /** The person's line in the warning list; none or one. */
    List<JsonNode> warned(UUID person, boolean open) {
        var uri = "/api/burden-warnings?limit=500&year=2026&region=" + region + "&open=" + open;
        return json(agency("auditor", "AUDITOR").get(uri), 200)
                .get("items")
                .valueStream()
                .filter(item -> item.get("person").asString().equals(Ids.text(person)))
                .toList();
    }

    MvcTestResult apply(UUID person) {
        return agency("li", "MAKER").post(of(person, "assistance-applications"), """
            {"region":"%s","year":2026,"evidence":[{"kind":"EXPENSES","number":"A-1"},{"kind":"MEANS","number":"A-2"}]}\
            """.formatted(region));
    }

    MvcTestResult grant(JsonNode application, long fen, String who) {
        return decide(application, "{\"granted\":true,\"amountFen\":" + fen + "}", who);
    }

    MvcTestResult decide(JsonNode application, String decision, String who) {
        var person = Ids.parse(application.get("person").asString());
        var id = application.get("id").asString();
        return agency(who, "CHECKER").post(of(person, "assistance-applications/" + id + "/decision"), decision);
    }

    MvcTestResult hand(UUID person, String kind, String reference) {
        return hand(person, kind, "县民政局", reference);
    }

    MvcTestResult hand(UUID person, String kind, String receiver, String reference) {
        return agency("li", "MAKER").post(of(person, "reliefs"), """
            {"region":"%s","year":2026,"kind":"%s","handedOn":"2026-01-05","receiver":"%s","reference":"%s"}\
            """.formatted(region, kind, receiver, reference));
    }

    Http agency(String who, String role) {
        return Http.agency(mvc, who, role, region);
    }

    static String of(UUID person, String what) {
        return "/api/persons/" + Ids.text(person) + "/" + what;
    }
}

package org.medfund.claims.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;

import org.medfund.claims.Http;
import org.medfund.claims.person.PersonMother;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/**
 * An insured person who never lived, as the agency of a region records one.
 *
 * @param region      the insured place
 * @param psnNo       the person number
 * @param certificate the number of the identity card
 */
public record InsuredMother(MockMvcTester mvc, String region, String psnNo, String certificate) {

    public static final String NAME = "钱七";

    /** Known to the region and not enrolled. */
    public static InsuredMother known(MockMvcTester mvc, String region) {
        var number = PersonMother.number();
        var body = PersonMother.json(region, NAME, number);
        var psnNo = json(maker(mvc, region).post("/api/persons", body), 201)
                .get("id")
                .asString();
        return new InsuredMother(mvc, region, psnNo, number);
    }

    /** Enrolled for the employee insurance since 2025. */
    public static InsuredMother employee(MockMvcTester mvc, String region) {
        var person = known(mvc, region);
        person.enrol("310", "WORKING", "null");
        return person;
    }

    /** @param until JSON: a date in quotes, or null */
    public void enrol(String insurance, String personClass, String until) {
        record("enrolments", """
                {"region":"%s","insurance":"%s","personClass":"%s","psnType":"11","supplements":["320100"],
                 "joinedOn":"2025-01-01","from":"2025-01-01","until":%s}""".formatted(region, insurance, personClass, until));
    }

    /** What the agency records of the person. @return the answer */
    public JsonNode record(String what, String body) {
        return json(maker().post("/api/persons/" + psnNo + "/" + what, body), 201);
    }

    public JsonNode read(String what) {
        return json(maker().get("/api/persons/" + psnNo + "/" + what), 200);
    }

    /** The output of a call about the person, under the header of the insured place. */
    public JsonNode call(NationalClient his, GoodInput good) {
        var answer = send(his, good);
        assertThat(answer.path("infcode").asInt()).as(answer.toString()).isZero();
        return answer.path("output");
    }

    /** The err_msg of such a call. */
    public String refused(NationalClient his, GoodInput good) {
        return NationalClient.refusal(send(his, good));
    }

    private JsonNode send(NationalClient his, GoodInput good) {
        var input = good.with("psn_no", psnNo).json();
        var envelope = his.envelope(good.infno(), his.msgid(), input);
        envelope.put("insuplc_admdvs", region);
        return his.send(envelope);
    }

    public Http maker() {
        return maker(mvc, region);
    }

    private static Http maker(MockMvcTester mvc, String region) {
        return Http.agency(mvc, "zhang", "MAKER", region);
    }
}

package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;
import static org.medfund.claims.window.WindowTown.firstWorkedCase;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What those who watch care see of the persons behind settlements: neither who they are nor what they suffer from. */
@ClaimsTest
class WatchedPersonsTests {

    private static final String REGION = "619971";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    Window window;

    @Autowired
    JdbcClient db;

    private WindowTown.Town town;
    private UUID person;

    @BeforeEach
    void open() {
        town = towns.open(REGION, mvc);
        person = town.employee();
    }

    /** S2-10b */
    @Test
    void anAssistedPersonIsKnownByTheIdentitiesOfTheBusinessDate() {
        identity("MINIMUM_LIVING", "2026-01-01", null);
        identity("ORPHAN", "2026-01-01", "2026-02-20");
        identity("MONITORED", "2026-02-21", null);
        assertThat(of(settled(), "settlement_identity_v1", "identity")).containsExactly("MINIMUM_LIVING");
    }

    /** S2-10c */
    @Test
    void aTagShowsFromWhenUntilWhenAndNotForWhichDisease() {
        tag("MAKER", "2026-01-01", 201);
        assertThat(of(settled(), "repeated_admission_tag_v1", "concat_ws('..', valid_from, valid_until)"))
                .containsExactly("2026-01-01..2026-12-31");
    }

    /** S2-10c: of a tag that is corrected the last version holds; another filing is none. */
    @Test
    void aTagIsCorrectedLikeAnyFilingAndAnyOtherFilingIsNone() {
        town.fileDisease(person, "M01600");
        var id = json(tag("MAKER", "2026-01-01", 201), 201).get("id").asString();
        json(town.maker().put("/api/persons/" + Ids.text(person) + "/filings/" + id, """
                {"region":"%s","from":"2026-02-01","until":null}\
                """.formatted(REGION)), 200);
        assertThat(of(settled(), "repeated_admission_tag_v1", "concat_ws('..', valid_from, valid_until)"))
                .containsExactly("2026-02-01");
    }

    /** S2-10c */
    @Test
    void onlyTheAgencyTags() {
        problem(tag("AUDITOR", "2026-01-01", 403), 403);
        assertThat(of(settled(), "repeated_admission_tag_v1", "id::text")).isEmpty();
    }

    private MvcTestResult tag(String role, String from, int status) {
        var answer = Http.agency(mvc, "li", role, REGION)
                .post("/api/persons/" + Ids.text(person) + "/filings", """
                {"region":"%s","kind":"REPEATED_ADMISSION","subject":"M07800","from":"%s","until":"2026-12-31"}\
                """.formatted(REGION, from));
        assertThat(answer).hasStatus(status);
        return answer;
    }

    private void identity(String identity, String from, @Nullable String until) {
        json(
                town.maker().post("/api/persons/" + Ids.text(person) + "/identities", """
                    {"region":"%s","identity":"%s","from":"%s","until":%s}\
                    """.formatted(
                                REGION, identity, from, until == null ? null : '"' + until + '"')),
                201);
    }

    private UUID settled() {
        var stay = town.stay(person, EMPLOYEE, firstWorkedCase());
        return window.settle(town.order(person, stay).order()).row().id();
    }

    private List<String> of(UUID settlement, String view, String column) {
        return db.sql("SELECT " + column + " FROM " + view + " WHERE region = :region AND settlement_id = :id")
                .param("region", REGION)
                .param("id", settlement)
                .query((row, n) -> row.getString(1))
                .list();
    }
}

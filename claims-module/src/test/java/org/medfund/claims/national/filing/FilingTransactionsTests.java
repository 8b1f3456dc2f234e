package org.medfund.claims.national.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.GoodInput;
import org.medfund.claims.national.InsuredMother;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.FilingDecision;
import org.medfund.claims.person.filing.FilingDecision.Filed;
import org.medfund.claims.person.filing.FilingDecision.NotFiled;
import org.medfund.claims.person.filing.Filings;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 2501 to 2506. */
@ClaimsTest
class FilingTransactionsTests {

    private static final String REGION = "610945";
    private static final String HOME_OF_GUESTS = "610711";
    private static final String HOSPITAL = "H61094500001";
    private static final String OTHER = "H61094500002";
    private static final String ENDED = "H61094500003";

    /** The clock of the tests. */
    private static final Instant NOW = Instant.parse("2026-02-20T03:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    Filings filings;

    @Autowired
    JdbcClient db;

    private NationalClient his;
    private InsuredMother person;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, OTHER, ENDED);
        region.decide(REGION, EnrolmentTopics.FILING_MONTHS, Map.of("REFERRED", "6", "EMERGENCY", "1"));
        his = new NationalClient(mvc, HOSPITAL, REGION);
        person = InsuredMother.employee(mvc, REGION);
    }

    @ParameterizedTest
    @CsvSource({"2501", "2503", "2505"})
    void whoIsNobodyOrNotEnrolledOnTheFirstDayCannotBeFiledFor(String infno) {
        assertThat(his.refused(infno, GoodInput.of(infno).json())).startsWith("CLAIMS-0085 ");
        var stranger = InsuredMother.known(mvc, REGION);
        assertThat(stranger.refused(his, GoodInput.of(infno))).startsWith("CLAIMS-0043 ");
        assertThat(person.refused(his, GoodInput.of(infno).with("begndate", "2024-12-31")))
                .startsWith("CLAIMS-0043 ");
        assertThat(filed(person)).isEmpty();
        assertThat(filed(stranger)).isEmpty();
    }

    /** S1-3.1, S1-3.4: else a hospital would give its own patients the ratio of those who were referred to it, or live there. */
    @Test
    void noPlaceOfCareFilesForItselfThatSomebodyWasReferredOrLivesThere() {
        var guest = InsuredMother.employee(mvc, HOME_OF_GUESTS);
        assertThat(guest.refused(his, here("2501"))).startsWith("CLAIMS-0151 ");
        for (var type : List.of("06", "08")) {
            assertThat(guest.refused(his, here("2505").with("biz_appy_type", type)))
                    .startsWith("CLAIMS-0151 ");
        }
        assertThat(filed(guest)).isEmpty();
        guest.call(his, here("2505").with("biz_appy_type", "07"));
        assertThat(filed(guest)).hasSize(1);
    }

    private static GoodInput here(String infno) {
        return GoodInput.of(infno).with("mdtrtarea_admdvs", REGION);
    }

    @ParameterizedTest
    @CsvSource({"2501", "2503", "2505"})
    void wrongDatesAreRefused(String infno) {
        assertThat(person.refused(his, GoodInput.of(infno).with("enddate", "2026-02-19")))
                .startsWith("CLAIMS-0042 ")
                .contains("/enddate");
        assertThat(person.refused(his, GoodInput.of(infno).with("begndate", "2026-02-30")))
                .startsWith("CLAIMS-0003 ")
                .contains("/begndate");
        assertThat(filed(person)).isEmpty();
    }

    @Test
    void anotherInsuranceThanThePersonsIsRefused() {
        assertThat(person.refused(his, GoodInput.of("2501").with("insutype", "390")))
                .startsWith("CLAIMS-0043 ");
    }

    @Test
    void anInstitutionWhoseAgreementEndedFilesNothing() {
        region.end(REGION, ENDED, Instant.parse("2026-02-20T02:00:00Z"));
        var ended = new NationalClient(mvc, ENDED, REGION);
        assertThat(person.refused(ended, GoodInput.of("2501"))).startsWith("CLAIMS-0014 ");
        assertThat(filed(person)).isEmpty();
    }

    @Test
    void whatIsFiledElsewhereOrForNoPlaceOrAtNoInstitutionIsRefused() {
        assertThat(person.refused(his, GoodInput.of("2505").with("biz_appy_type", "01")))
                .startsWith("CLAIMS-0098 ")
                .contains("biz_appy_type");
        assertThat(person.refused(his, GoodInput.of("2505").with("mdtrtarea_admdvs", "")))
                .startsWith("CLAIMS-0003 ")
                .contains("mdtrtarea_admdvs");
        assertThat(person.refused(his, GoodInput.of("2505").with("biz_appy_type", "03")))
                .startsWith("CLAIMS-0013 ")
                .contains("fixmedins_code");
        assertThat(filed(person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2501,2502", "2503,2504", "2505,2506"})
    void aFilingIsCancelledOnceByWhoMadeItAndByItsOwnTransaction(String file, String cancel) {
        var serial = file(GoodInput.of(file));
        var cancels = GoodInput.of(cancel).with("trt_dcla_detl_sn", serial);
        var neighbour = new NationalClient(mvc, OTHER, REGION);
        assertThat(person.refused(neighbour, cancels)).startsWith("CLAIMS-0100 ");
        var another = cancel.equals("2502") ? "2504" : "2502";
        assertThat(person.refused(his, GoodInput.of(another).with("trt_dcla_detl_sn", serial)))
                .startsWith("CLAIMS-0099 ");
        assertThat(InsuredMother.employee(mvc, REGION).refused(his, cancels)).startsWith("CLAIMS-0099 ");
        assertThat(person.refused(his, GoodInput.of(cancel))).startsWith("CLAIMS-0099 ");
        assertThat(filed(person)).extracting(Filing::until).doesNotContain(LocalDate.of(2026, 2, 20));
        person.call(his, cancels);
        assertThat(filed(person)).extracting(Filing::until).containsExactly(LocalDate.of(2026, 2, 20));
        assertThat(person.refused(his, cancels)).startsWith("CLAIMS-0101 ");
    }

    @Test
    void whatTheAgencyFiledNoInstitutionCancels() {
        var agency = person.record("filings", """
                {"region":"%s","kind":"REFERRED","subject":"310000","from":"2026-02-01"}""".formatted(REGION));
        assertThat(person.refused(
                        his,
                        GoodInput.of("2502")
                                .with("trt_dcla_detl_sn", agency.get("id").asString())))
                .startsWith("CLAIMS-0100 ");
    }

    @Test
    void whatBeganBeforeTodayEndsTodayAndWhatBeginsLaterNeverBegan() {
        cancel(file(GoodInput.of("2501").with("begndate", "2026-02-01")));
        cancel(file(GoodInput.of("2501").with("begndate", "2026-03-01")));
        assertThat(filed(person))
                .extracting(Filing::from, Filing::until)
                .containsExactly(
                        tuple(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 20)),
                        tuple(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)));
    }

    /** S1-3.1: every type is accepted, also of those who were not referred. */
    @ParameterizedTest
    @CsvSource({"06,REFERRED", "07,EMERGENCY", "08,LONG_TERM", "99,NOT_REFERRED"})
    void everyTypeOfCareElsewhereIsFiled(String type, String kind) {
        file(GoodInput.of("2505").with("biz_appy_type", type));
        assertThat(filed(person)).singleElement().satisfies(filing -> {
            assertThat(filing.kind()).hasToString(kind);
            assertThat(filing.subject()).isEqualTo("310000");
        });
        var rows = person.call(his, GoodInput.of("5302").with("biz_appy_type", type))
                .path("psnfixmedin");
        assertThat(rows.at("/0/biz_appy_type").asString()).isEqualTo(type);
        assertThat(rows.at("/0/mdtrtarea_admdvs").asString()).isEqualTo("310000");
    }

    /** S1-3.2: many visits within the validity, which the policy says where the filing does not; none after it. */
    @Test
    void aFilingHoldsForItsValidity() {
        file(GoodInput.of("2501").with("enddate", ""));
        assertThat(filed(person)).singleElement().satisfies(filing -> {
            assertThat(filing.until()).isEqualTo("2026-08-20");
        });
        var later = Instant.parse("2026-12-01T03:00:00Z");
        assertThat(decided(LocalDate.of(2026, 2, 20), later)).isInstanceOf(Filed.class);
        assertThat(decided(LocalDate.of(2026, 8, 19), later)).isInstanceOf(Filed.class);
        assertThat(decided(LocalDate.of(2026, 8, 20), later)).isEqualTo(new NotFiled(FilingDecision.Why.NOT_IN_FORCE));
    }

    @Test
    void theLastDayOfTheWireIsWithinTheValidity() {
        file(GoodInput.of("2501").with("enddate", "2026-08-19"));
        assertThat(decided(LocalDate.of(2026, 8, 19), NOW.plusSeconds(1))).isInstanceOf(Filed.class);
        assertThat(decided(LocalDate.of(2026, 8, 20), NOW.plusSeconds(1))).isInstanceOf(NotFiled.class);
        var rows = person.call(his, GoodInput.of("5304")).path("refmedin");
        assertThat(rows.at("/0/enddate").asString()).isEqualTo("2026-08-19");
    }

    /** S1-3.8: made up for a stay that began before, it counts for a settlement after it and not for one before. */
    @Test
    void aFilingMadeUpBeforeTheSettlementCounts() {
        file(GoodInput.of("2501").with("begndate", "2026-02-10"));
        var admitted = LocalDate.of(2026, 2, 10);
        assertThat(decided(admitted, NOW.plusSeconds(1))).isInstanceOf(Filed.class);
        assertThat(decided(admitted, NOW)).isEqualTo(new NotFiled(FilingDecision.Why.FILED_TOO_LATE));
    }

    /** S1-1.4: the agency's record and the institution's differ in the channel alone. */
    @Test
    void bothChannelsWriteTheSameRecord() {
        file(GoodInput.of("2505"));
        var neighbour = InsuredMother.employee(mvc, REGION);
        neighbour.record("filings", """
                {"region":"%s","kind":"LONG_TERM","subject":"310000","from":"2026-02-20"}""".formatted(REGION));
        assertThat(columns(person)).isEqualTo(columns(neighbour)).isNotEmpty();
        assertThat(person.read("filings").at("/0/kind").asString()).isEqualTo("LONG_TERM");
        assertThat(neighbour
                        .call(his, GoodInput.of("5302"))
                        .at("/psnfixmedin/0/biz_appy_type")
                        .asString())
                .isEqualTo("08");
        assertThat(db.sql("SELECT channel FROM filing WHERE person_id = ?")
                        .param(Ids.parse(person.psnNo()))
                        .query(String.class)
                        .single())
                .isEqualTo("national");
    }

    @Test
    void queriesShowEachItsOwnKindsAndNothingThatNeverWas() {
        file(GoodInput.of("2503"));
        file(GoodInput.of("2505").with("biz_appy_type", "03").with("fixmedins_code", OTHER));
        cancel(file(GoodInput.of("2501")));
        assertThat(person.call(his, GoodInput.of("5301")).path("feedetail").valueStream())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.path("opsp_dise_code").asString()).isEqualTo("M01600"));
        assertThat(person.call(his, GoodInput.of("5302")).path("psnfixmedin").valueStream())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.path("fixmedins_name").asString()).isEqualTo("Hospital " + OTHER));
        assertThat(person.call(his, GoodInput.of("5304")).path("refmedin")).isEmpty();
        file(GoodInput.of("2501"));
        assertThat(person.call(his, GoodInput.of("5304")).path("refmedin")).hasSize(1);
        var before = GoodInput.of("5304").with("endtime", "2026-02-19 23:59:59");
        assertThat(person.call(his, before).path("refmedin")).isEmpty();
        assertThat(person.refused(his, before.with("endtime", "2025-12-31 00:00:00")))
                .startsWith("CLAIMS-0042 ");
        assertThat(person.refused(his, GoodInput.of("5302").with("biz_appy_type", "77")))
                .startsWith("CLAIMS-0098 ");
    }

    private FilingDecision decided(LocalDate began, Instant settledAt) {
        return FilingDecision.of(
                filed(person), new RegionCode(REGION), new RegionCode("310101"), began, settledAt, false);
    }

    /** @return its number */
    private String file(GoodInput good) {
        return person.call(his, good).at("/result/trt_dcla_detl_sn").asString();
    }

    private void cancel(String serial) {
        person.call(his, GoodInput.of("2502").with("trt_dcla_detl_sn", serial));
    }

    private List<Filing> filed(InsuredMother of) {
        var id = Ids.parse(of.psnNo());
        return filings.find(List.of(id)).getOrDefault(id, List.of());
    }

    private List<String> columns(InsuredMother of) {
        return db.sql("SELECT (region, kind, subject, valid_from, valid_until, filed_at, recorded_at)::text FROM filing"
                        + " WHERE person_id = ?")
                .param(Ids.parse(of.psnNo()))
                .query((row, n) -> row.getString(1))
                .list();
    }
}

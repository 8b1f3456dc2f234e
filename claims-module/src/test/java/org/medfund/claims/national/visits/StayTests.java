package org.medfund.claims.national.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.national.visits.OutpatientTests.with;
import static org.medfund.claims.national.visits.VisitDesk.FREE;
import static org.medfund.claims.national.visits.VisitDesk.diagnosis;
import static org.medfund.claims.national.visits.VisitDesk.lines;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.OpenVisits;
import org.medfund.claims.visit.OpenVisits.Settled;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** 2301, 2302 and 2401 to 2405. */
@ClaimsTest
class StayTests {

    private static final String REGION = "610973";
    private static final String HOSPITAL = "H61097300001";
    private static final String OTHER = "H61097300002";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    OpenVisits visits;

    @Autowired
    TransactionOperations transactions;

    private VisitDesk desk;

    private NationalClient his;

    @BeforeEach
    void open() {
        desk = VisitDesk.open(mvc, region, REGION, HOSPITAL, OTHER);
        his = desk.his();
    }

    @Test
    void nobodyIsAdmittedWithoutAPersonOrAtASuspendedHospital() {
        var stranger = Map.of(
                "mdtrtinfo",
                with(desk.admission(), "psn_no", Ids.text(Ids.next())),
                "diseinfo",
                List.of(diagnosis("J18.900")));
        assertThat(his.refused("2401", stranger)).startsWith("CLAIMS-0085 ");
        region.suspend(REGION, OTHER, Instant.parse("2026-02-20T02:00:00Z"));
        var emergency =
                Map.of("mdtrtinfo", with(desk.admission(), "er_flag", "1"), "diseinfo", List.of(diagnosis("J18.900")));
        assertThat(new NationalClient(mvc, OTHER, REGION).refused("2401", emergency))
                .startsWith("CLAIMS-0014 ");
    }

    @Test
    void aForeignStayIsNotFoundByAnyTransaction() {
        var stay = desk.admit();
        var foreign = new NationalClient(mvc, OTHER, REGION);
        Stream.of("2404", "2405", "2302")
                .forEach(infno -> assertThat(
                                foreign.refused(infno, Map.of("data", with(desk.visit(stay), "feedetl_sn", "0000"))))
                        .as(infno)
                        .startsWith("CLAIMS-0086 "));
        assertThat(foreign.refused("2402", discharge(stay, "2026-02-20 10:00:00")))
                .startsWith("CLAIMS-0086 ");
        assertThat(foreign.refused("2403", Map.of("adminfo", desk.visit(stay)))).startsWith("CLAIMS-0086 ");
        assertThat(foreign.refused("2301", lines(desk.line(stay, "1", FREE, "5.00"))))
                .startsWith("CLAIMS-0086 ");
    }

    @Test
    void anOutpatientVisitIsNoStay() {
        var visit = desk.register();
        assertThat(his.refused("2404", Map.of("data", desk.visit(visit)))).startsWith("CLAIMS-0093 ");
        assertThat(his.refused("2402", discharge(visit, "2026-02-20 10:00:00"))).startsWith("CLAIMS-0093 ");
        assertThat(his.refused("2301", lines(desk.line(visit, "1", FREE, "5.00"))))
                .startsWith("CLAIMS-0093 ");
        assertThat(his.refused("2202", Map.of("data", desk.visit(desk.admit()))))
                .startsWith("CLAIMS-0093 ");
    }

    @Test
    void aStayEndsAfterItBeganAndOnceUntilThatIsTakenBack() {
        var stay = desk.admit();
        assertThat(his.refused("2405", Map.of("data", desk.visit(stay)))).startsWith("CLAIMS-0093 ");
        assertThat(his.refused("2402", discharge(stay, "2026-02-18 08:59:59"))).startsWith("CLAIMS-0011 ");
        assertThat(his.refused("2402", discharge(stay, "2026-02-21 00:00:00"))).startsWith("CLAIMS-0027 ");
        his.call("2402", discharge(stay, "2026-02-20 10:00:00"));
        assertThat(open(stay).endedAt()).isEqualTo(Instant.parse("2026-02-20T02:00:00Z"));
        assertThat(his.refused("2402", discharge(stay, "2026-02-20 10:00:00"))).startsWith("CLAIMS-0093 ");
        his.call("2405", Map.of("data", desk.visit(stay)));
        assertThat(open(stay).endedAt()).isNull();
        his.call("2402", discharge(stay, "2026-02-20 10:30:00"));
    }

    @Test
    void anAdmissionWhoseOutcomeIsUnknownIsUndoneAndOneThatDidNotComeNeverDoes() {
        var msgid = his.msgid();
        var admission = Map.of("mdtrtinfo", desk.admission(), "diseinfo", List.of(diagnosis("J18.900")));
        var lost = his.send(his.envelope("2401", msgid, admission))
                .at("/output/result/mdtrt_id")
                .asString();
        his.call("2301", lines(desk.line(lost, "9", FREE, "5.00")));
        assertThat(his.refused("2601", undo(msgid))).startsWith("CLAIMS-0092 ");
        his.call("2302", Map.of("data", with(desk.visit(lost), "feedetl_sn", "0000")));
        his.call("2601", undo(msgid));
        assertThat(his.refused("2402", discharge(lost, "2026-02-20 10:00:00"))).startsWith("CLAIMS-0087 ");
        var late = his.msgid();
        his.call("2601", undo(late));
        his.call("2601", undo(late));
        assertThat(NationalClient.refusal(his.send(his.envelope("2401", late, admission))))
                .startsWith("CLAIMS-0104 ");
    }

    /** 2601 is sent again when its own answer was lost. */
    @Test
    void whoUndoesAnAdmissionAgainIsToldTheSame() {
        var msgid = his.msgid();
        his.send(his.envelope(
                "2401", msgid, Map.of("mdtrtinfo", desk.admission(), "diseinfo", List.of(diagnosis("J18.900")))));
        his.call("2601", undo(msgid));
        his.call("2601", undo(msgid));
    }

    private Map<String, Object> undo(String msgid) {
        return Map.of("data", Map.of("psn_no", desk.person(), "omsgid", msgid, "oinfno", "2401"));
    }

    @Test
    void aChangeKeepsWhatItDoesNotSay() {
        var stay = desk.admit();
        his.call("2403", Map.of("adminfo", with(desk.visit(stay), "adm_bed", "15", "trum_flag", "1")));
        var shown = his.call("5303", Map.of("data", Map.of("psn_no", desk.person(), "begntime", "2026-02-01")))
                .path("data");
        assertThat(shown.at("/0/bed").asString()).isEqualTo("15");
        assertThat(shown.at("/0/dept_name").asString()).isEqualTo("内科");
        assertThat(open(stay).injury()).isTrue();
        assertThat(open(stay).medType()).isEqualTo("21");
        assertThat(diagnosesOf(stay)).containsExactly("J18.900");
        his.call(
                "2403",
                Map.of(
                        "adminfo", with(desk.visit(stay), "med_type", "24"),
                        "diseinfo", List.of(diagnosis("I21.900"), with(diagnosis("I10.x00"), "diag_srt_no", "2"))));
        assertThat(diagnosesOf(stay)).containsExactly("I21.900", "I10.x00");
        assertThat(open(stay).emergency()).isTrue();
        assertThat(open(stay).injury()).isTrue();
    }

    @Test
    void linesOfAStayNeedNoBatchAndAreTakenBackOneByOne() {
        var stay = desk.admit();
        var bought = with(desk.line(stay, "2", FREE, "6.00"), "rx_circ_flag", "1");
        bought.remove("chrg_bchno");
        his.call("2301", lines(desk.line(stay, "1", FREE, "5.00"), bought));
        assertThat(open(stay).fees()).extracting(VisitFee::outside).containsExactly(false, true);
        assertThat(his.refused("2302", fee(stay, "3"))).startsWith("CLAIMS-0094 ");
        his.call("2302", fee(stay, "1"));
        assertThat(open(stay).fees()).extracting(VisitFee::serial).containsExactly("2");
        assertThat(his.refused("2404", Map.of("data", desk.visit(stay)))).startsWith("CLAIMS-0092 ");
        his.call("2302", fee(stay, "0000"));
        his.call("2404", Map.of("data", desk.visit(stay)));
        assertThat(visits.read(Set.of(Ids.parse(stay)))).isEmpty();
    }

    @Test
    void aSettlementInMidStayLeavesTheStayOpenAndItsLinesAreFixed() {
        var stay = desk.admit();
        his.call("2301", lines(desk.line(stay, "1", FREE, "5.00")));
        transactions.executeWithoutResult(status -> {
            visits.lock(Set.of(Ids.parse(stay)));
            visits.settled(List.of(new Settled(Ids.parse(stay), Ids.next(), Set.of("1"), false)));
        });
        assertThat(his.refused("2302", fee(stay, "1"))).startsWith("CLAIMS-0094 ");
        assertThat(his.refused("2404", Map.of("data", desk.visit(stay)))).startsWith("CLAIMS-0092 ");
        var refund = with(desk.line(stay, "2", FREE, "-5.00"), "cnt", -1, "pric", 5, "init_feedetl_sn", "1");
        assertThat(his.refused("2301", lines(refund))).startsWith("CLAIMS-0091 ");
        his.call("2301", lines(desk.line(stay, "3", FREE, "7.00")));
        assertThat(open(stay).fees()).extracting(VisitFee::serial).containsExactly("3");
        his.call("2402", discharge(stay, "2026-02-20 10:00:00"));
    }

    private Map<String, Object> discharge(String stay, String end) {
        return Map.of("dscginfo", with(desk.visit(stay), "endtime", end, "dscg_way", "1"));
    }

    private Map<String, Object> fee(String stay, String serial) {
        return Map.of("data", with(desk.visit(stay), "feedetl_sn", serial));
    }

    private OpenVisit open(String stay) {
        return Objects.requireNonNull(visits.read(Set.of(Ids.parse(stay))).get(Ids.parse(stay)));
    }

    private List<String> diagnosesOf(String stay) {
        return his.call("5202", Map.of("data", desk.visit(stay)))
                .path("diseinfo")
                .valueStream()
                .map(one -> one.path("diag_code").asString())
                .toList();
    }
}

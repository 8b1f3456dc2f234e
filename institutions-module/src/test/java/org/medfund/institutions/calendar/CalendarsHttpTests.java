package org.medfund.institutions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstitutionsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The calendar over HTTP. */
@InstitutionsTest
class CalendarsHttpTests {

    private static final String NOTICE = """
            {"source": "通知", "weekdaysOff": ["2040-01-02"], "weekendsWorked": ["2040-01-07"]}""";

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "2040-01-02, 2040-02-30, 400",
        "2040-01-02, 2040-01-07, 422",
        "2040-01-07, 2041-01-05, 422",
        "weekdaysOff, holidays, 400",
        "通知, '', 422",
    })
    void answersBadInputWithAProblemAndKeepsNothing(String good, String bad, int status) {
        assertThat(operator().put("/api/calendars/2040", NOTICE.replace(good, bad)))
                .hasStatus(status);
        assertThat(operator().get("/api/calendars/2040")).hasStatus(404);
    }

    @Test
    void refusesAYearFarAwayAndAnybodyButTheOperator() {
        assertThat(operator()
                        .put("/api/calendars/99999", "{\"source\":\"x\",\"weekdaysOff\":[],\"weekendsWorked\":[]}"))
                .hasStatus(422);
        assertThat(Http.as(mvc, "MAKER", "610900").put("/api/calendars/2042", NOTICE))
                .hasStatus(403);
    }

    @Test
    void loadsAYearForEverybodyToRead() {
        assertThat(operator()
                        .put(
                                "/api/calendars/2042",
                                NOTICE.replace("2040-01-02", "2042-01-02").replace("2040-01-07", "2042-01-04")))
                .hasStatusOk();
        assertThat(Http.as(mvc, "INSTITUTION", "610900").get("/api/calendars/2042"))
                .bodyJson()
                .extractingPath("$.workingDays")
                .isEqualTo(261);
        assertThat(Http.as(mvc, "MAKER", "610900").get("/api/calendars/2026"))
                .bodyJson()
                .extractingPath("$.workingDays")
                .isEqualTo(248);
    }

    private Http operator() {
        return Http.as(mvc, "SYSADMIN", "610900");
    }
}

package org.medfund.claims.national.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 9101 and 9102. */
@ClaimsTest
class FilesTests {

    private static final String REGION = "610982";
    private static final String HOSPITAL = "H61098200001";
    private static final byte[] FILE = "P1\t张三\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private NationalClient his;
    private NationalClient other;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, "H61098200002");
        his = new NationalClient(mvc, HOSPITAL, REGION);
        other = new NationalClient(mvc, "H61098200002", REGION);
    }

    @Test
    void aFileOfAnotherInstitutionOrOfNobodyIsNotThere() {
        var number = upload(Base64.getEncoder().encodeToString(FILE));
        assertThat(other.refused("9102", download(number))).startsWith("CLAIMS-0112 ");
        assertThat(his.refused("9102", download("06DYQ4G6ZSFXR1V2K7C8M3T9AB"))).startsWith("CLAIMS-0112 ");
        assertThat(his.refused("9102", download("x"))).startsWith("CLAIMS-0112 ");
    }

    @Test
    void aFileIsGoneAfterItsTime() {
        var number = Ids.next();
        db.sql("INSERT INTO national_file (id, region, institution, name, key_id, content, expires_at)"
                        + " VALUES (:id, :region, :institution, 'x', 'k', '', '2026-02-20T02:59:59Z')")
                .param("id", number)
                .param("region", REGION)
                .param("institution", HOSPITAL)
                .update();
        assertThat(his.refused("9102", download(Ids.text(number)))).startsWith("CLAIMS-0112 ");
        upload(Base64.getEncoder().encodeToString(FILE));
        assertThat(db.sql("SELECT count(*) FROM national_file WHERE id = :id")
                        .param("id", number)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileWithoutContentIsRefused() {
        assertThat(his.refused("9101", Map.of("fsUploadIn", Map.of("filename", "x.zip"))))
                .startsWith("CLAIMS-0003 ")
                .contains("/in");
        assertThat(NationalClient.refusal(his.upload(envelope(), new byte[0]))).startsWith("CLAIMS-0113 ");
        assertThat(NationalClient.refusal(his.upload(envelope(), new byte[NationalFiles.MOST_BYTES + 1])))
                .startsWith("CLAIMS-0113 ");
        assertThat(his.refused("9101", upload(List.of(1, 2, 300)))).startsWith("CLAIMS-0003 ");
        assertThat(his.refused("9101", upload((Object) "no Base64"))).startsWith("CLAIMS-0003 ");
    }

    @Test
    void whatComesAsAPartAsBase64OrAsNumbersComesBackAsItWas() {
        var part = his.upload(envelope(), FILE).at("/output/file_qury_no").asString();
        var text = upload(Base64.getEncoder().encodeToString(FILE));
        var signed = new Integer[FILE.length];
        var unsigned = new Integer[FILE.length];
        for (var i = 0; i < FILE.length; i++) {
            signed[i] = (int) FILE[i];
            unsigned[i] = FILE[i] & 0xff;
        }
        var numbers =
                his.call("9101", upload(List.of(signed))).path("file_qury_no").asString();
        var others =
                his.call("9101", upload(List.of(unsigned))).path("file_qury_no").asString();
        assertThat(List.of(part, text, numbers, others))
                .allSatisfy(number -> assertThat(his.download(number)).isEqualTo(FILE));
    }

    @Test
    void anUploadSaysUntilWhenItCanBeFetched() {
        var answer = his.call("9101", upload((Object) Base64.getEncoder().encodeToString(FILE)));
        assertThat(answer.path("dld_endtime").asString()).isEqualTo("2026-02-27 11:00:00");
        assertThat(answer.path("filename").asString()).isEqualTo("stmt.zip");
        assertThat(answer.path("fixmedins_code").asString()).isEqualTo(HOSPITAL);
    }

    /** What a file holds is not ours to know. */
    @Test
    void aFileIsUnreadableAtRest() {
        var number = upload(Base64.getEncoder().encodeToString(FILE));
        var stored = db.sql("SELECT content FROM national_file WHERE id = :id")
                .param("id", Ids.parse(number))
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
        assertThat(stored).doesNotContain("张三");
    }

    /** The same message with another file is not the same message. */
    @Test
    void aFileIsPartOfWhatWasSaid() {
        var envelope = envelope();
        var first = his.upload(envelope, FILE);
        assertThat(his.upload(envelope, FILE)).hasToString(first.toString());
        assertThat(NationalClient.refusal(his.upload(envelope, new byte[] {1}))).startsWith("CLAIMS-0072 ");
    }

    private Map<String, Object> envelope() {
        return his.envelope("9101", his.msgid(), Map.of("fsUploadIn", Map.of("filename", "stmt.zip")));
    }

    private String upload(String base64) {
        return his.call("9101", upload((Object) base64)).path("file_qury_no").asString();
    }

    private static Map<String, Object> upload(Object content) {
        return Map.of("fsUploadIn", Map.of("filename", "stmt.zip", "in", content));
    }

    private static Map<String, Object> download(String number) {
        return Map.of("fsDownloadIn", Map.of("file_qury_no", number));
    }
}

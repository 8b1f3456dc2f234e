package org.medfund.claims.national.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.national.signing.TestProfiles;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files in parts of their own, as the server takes them: larger than any other body, and not beyond 20 MB. */
@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class UploadThroughTheServerTests {

    private static final String REGION = "610987";
    private static final String HOSPITAL = "H61098700001";
    private static final Instant NOW = Instant.parse("2026-02-20T03:00:00Z");
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Test
    void aFileLargerThanOtherBodiesIsTaken() throws Exception {
        region.open(REGION, HOSPITAL);
        var taken = upload(3 * MEGABYTE);
        assertThat(taken.statusCode()).isEqualTo(200);
        var answer = EventJson.mapper().readTree(taken.body());
        assertThat(answer.path("infcode").asInt(-1)).as(taken.body()).isZero();
        assertThat(answer.at("/output/file_qury_no").asString()).hasSize(26);
    }

    /** The server may hang up before the sender has ended. */
    @Test
    void aFileBeyondTheLimitIsNotTaken() throws Exception {
        region.open(REGION, HOSPITAL);
        var before = files();
        try {
            assertThat(upload(22 * MEGABYTE).statusCode()).isEqualTo(413);
        } catch (IOException hungUp) {
            assertThat(hungUp).hasMessageNotContaining("Connection refused");
        }
        assertThat(files()).isEqualTo(before);
    }

    private long files() {
        return db.sql("SELECT count(*) FROM national_file WHERE institution = :institution")
                .param("institution", HOSPITAL)
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> upload(int bytes) throws IOException, InterruptedException {
        var client = new NationalClient(mvc, HOSPITAL, REGION);
        var envelope = client.envelope("9101", client.msgid(), Map.of("fsUploadIn", Map.of("filename", "stmt.zip")));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + NationalClient.ADDRESS))
                .header("Content-Type", "multipart/form-data; boundary=part");
        TestProfiles.usual(HOSPITAL).sign(envelope, NOW).forEach(request::header);
        var body = body(EventJson.write(envelope), new byte[bytes]);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] body(String envelope, byte[] file) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(text("--part\r\nContent-Disposition: form-data; name=\"jsonStr\"\r\n\r\n" + envelope + "\r\n"));
        body.write(text("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stmt.zip\"\r\n\r\n"));
        body.write(file);
        body.write(text("\r\n--part--\r\n"));
        return body.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

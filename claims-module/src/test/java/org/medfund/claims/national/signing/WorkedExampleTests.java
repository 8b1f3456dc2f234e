package org.medfund.claims.national.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.national.NationalClient.ADDRESS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What {@code docs/interfaces/README.md} works out comes in as it stands there, and not under another key. */
@ClaimsTest
class WorkedExampleTests {

    private static final Path DOCUMENT = Path.of("../docs/interfaces/README.md");
    private static final Pattern ENVELOPE = Pattern.compile("(?m)^\\{.*}$");
    private static final Pattern VALUE = Pattern.compile("(?m)^([\\w-]+): (.+)$");
    private static final String REGION = "990100";
    private static final String HOSPITAL = "H99010200001";
    private static final String TAKEN = "\"infcode\":0";
    private static final String WRONG = "CLAIMS-0075";
    private static final String USED = "CLAIMS-0077";

    private final String document;
    private final String envelope;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    TestProfiles profiles;

    WorkedExampleTests() throws IOException {
        document = Files.readString(DOCUMENT);
        envelope =
                ENVELOPE.matcher(document).results().findFirst().orElseThrow().group();
    }

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
    }

    @Test
    void tifAndItsHexInEitherCase() {
        var headers = example("TIF");
        holdsUnderItsSecretOnly(SigningVariant.TIF, headers.get("x-tif-paasid"), headers);
        headers.computeIfPresent("x-tif-signature", (name, hex) -> hex.toUpperCase(Locale.ROOT));
        assertThat(sent(envelope, headers)).contains(USED);
    }

    @Test
    void csb() {
        var headers = example("CSB");
        holdsUnderItsSecretOnly(SigningVariant.CSB, headers.get("_api_access_key"), headers);
    }

    @Test
    void sm2() {
        var example = example("SM2");
        profiles.confirmed(REGION, HOSPITAL, SigningVariant.SM2, null, example.get("public-key"), null);
        var signed = envelope.replaceFirst("\\{", "{\"cainfo\":\"" + example.get("cainfo") + "\",");
        assertThat(sent(signed.replace("1001", "1002"), Map.of())).contains(WRONG);
        assertThat(sent(signed, Map.of())).contains(TAKEN);
    }

    private void holdsUnderItsSecretOnly(SigningVariant variant, @Nullable String keyId, Map<String, String> headers) {
        var secret = headers.remove("secret");
        profiles.confirmed(REGION, HOSPITAL, variant, keyId, null, secret + "-not");
        assertThat(sent(envelope, headers)).contains(WRONG);
        profiles.confirmed(REGION, HOSPITAL, variant, keyId, null, secret);
        assertThat(sent(envelope, headers)).contains(TAKEN);
    }

    private String sent(String message, Map<String, String> headers) {
        return new NationalClient(mvc, HOSPITAL, REGION)
                .post(ADDRESS, message.getBytes(StandardCharsets.UTF_8), headers)
                .toString();
    }

    /** The values below a heading. */
    private Map<String, String> example(String variant) {
        var begin = document.indexOf("### " + variant);
        var values = new HashMap<String, String>();
        VALUE.matcher(document.substring(begin, document.indexOf("\n##", begin)))
                .results()
                .forEach(value -> values.put(value.group(1), value.group(2)));
        assertThat(values).as(variant).hasSizeGreaterThan(1);
        return values;
    }
}

package medfundtest;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** SM3withSM2 in cainfo, with a key pair of its own. */
public final class Sm2Signing implements NationalSigning {

    private static final byte[] USER = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final JsonMapper IN_ORDER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final AsymmetricCipherKeyPair keys;

    Sm2Signing() {
        var curve = GMNamedCurves.getByName("sm2p256v1");
        var domain = new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(domain, new SecureRandom()));
        keys = generator.generateKeyPair();
    }

    /** Hex of the uncompressed point. */
    public String publicKey() {
        return HexFormat.of()
                .formatHex(((ECPublicKeyParameters) keys.getPublic()).getQ().getEncoded(false));
    }

    @Override
    public Map<String, String> sign(Map<String, Object> envelope, Instant now) {
        envelope.remove("cainfo");
        envelope.put("cainfo", Base64.getEncoder().encodeToString(signature(IN_ORDER.writeValueAsBytes(envelope))));
        return Map.of();
    }

    private byte[] signature(byte[] content) {
        try {
            var signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
            signer.init(true, new ParametersWithID(keys.getPrivate(), USER));
            signer.update(content, 0, content.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }
}

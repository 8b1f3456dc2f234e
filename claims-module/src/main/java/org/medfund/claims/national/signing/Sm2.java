package org.medfund.claims.national.signing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/**
 * SM3withSM2 (GB/T 32918.2) on the recommended curve, for the user {@code 1234567812345678}. A signature is r and s of 32 bytes
 * each, or both in DER, as hex or Base64.
 */
final class Sm2 {

    private static final byte[] USER = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN =
            new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());
    private static final Pattern POINT = Pattern.compile("04[0-9a-fA-F]{128}");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}){64,80}");
    private static final int PLAIN_BYTES = 64;

    private Sm2() {}

    /** Whether it is hex of an uncompressed point of the curve. */
    static boolean isPublicKey(String hex) {
        try {
            return POINT.matcher(hex).matches() && publicKey(hex) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean verify(String publicKey, byte[] content, String signature) {
        try {
            var bytes = bytes(signature);
            var encoding = bytes.length == PLAIN_BYTES ? PlainDSAEncoding.INSTANCE : StandardDSAEncoding.INSTANCE;
            var signer = new SM2Signer(encoding);
            signer.init(false, new ParametersWithID(publicKey(publicKey), USER));
            signer.update(content, 0, content.length);
            return signer.verifySignature(bytes);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String signature) {
        return HEX.matcher(signature).matches()
                ? HexFormat.of().parseHex(signature)
                : Base64.getDecoder().decode(signature);
    }

    private static ECPublicKeyParameters publicKey(String hex) {
        return new ECPublicKeyParameters(
                DOMAIN.getCurve().decodePoint(HexFormat.of().parseHex(hex)), DOMAIN);
    }
}

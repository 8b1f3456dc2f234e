package org.medfund.claims.national.signing;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.CallerProof;
import org.medfund.claims.national.SignedCall;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** A call is proved by a signature under any of the keys that are in force for its institution now, so that keys can overlap. */
@Component
class ProofBySignature implements CallerProof {

    private final SigningKeys keys;
    private final Nonces nonces;
    private final Clock clock;

    ProofBySignature(SigningKeys keys, Nonces nonces, Clock clock) {
        this.keys = keys;
        this.nonces = nonces;
        this.clock = clock;
    }

    @Override
    public void require(SignedCall call) {
        var now = clock.instant();
        @Nullable Refused refused = null;
        for (var key : keys.inForce(call.institution(), now)) {
            try {
                use(call, Signatures.verify(call, key, now));
                return;
            } catch (Refused refusal) {
                refused = moreTelling(refused, refusal);
            }
        }
        throw Optional.ofNullable(refused).orElseGet(ProofBySignature::noKey);
    }

    /** A key that does not fit says less than one that fits too late, and an older key less than a newer one. */
    private static Refused moreTelling(@Nullable Refused newer, Refused older) {
        return newer == null || older.errorCode() != ClaimsError.SIGNATURE_WRONG ? older : newer;
    }

    private void use(SignedCall call, Verified verified) {
        verified.nonce()
                .filter(nonce ->
                        !nonces.use(call.institution(), nonce, clock.instant().plus(verified.kept())))
                .ifPresent(nonce -> {
                    throw new Refused(ClaimsError.REPLAYED, new Violation("", "每次请求使用新的时间戳或随机数", "重复使用"));
                });
    }

    private static Refused noKey() {
        return new Refused(ClaimsError.NO_SIGNING_KEY, new Violation("/fixmedins_code", "已登记并复核签名方式的机构", "其他"));
    }
}

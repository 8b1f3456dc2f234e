package org.medfund.claims.settlement;

import java.nio.charset.StandardCharsets;
import org.medfund.kernel.Sha256;

/**
 * The digests of a settlement. The content hash tells whether a record sent again is the same. The row digest, salted with
 * 16 random bytes that are kept with the row, is what the chunk event seals; {@code settlement_digest} recomputes it from the
 * stored columns.
 */
public final class SettlementDigest {

    private static final String SEPARATOR = "\u001f";

    private SettlementDigest() {}

    /** What is hashed of the content: everything that is stored, and nothing that the platform adds. */
    public static byte[] content(SettlementRow row, String packedLines) {
        var content = row.content();
        var reverses = row.reverses();
        var text =
                new CanonicalText().add(row.region()).add(content.institution()).add(content.medinsSetlId());
        text.add(content.setlId()).add(content.mdtrtId());
        patient(text, content.patient());
        codes(text, content.codes());
        text.add(content.patient().insuredRegion()).add(reverses == null ? null : reverses.id());
        text.add(content.setlTime().getEpochSecond());
        text.add(content.beginAt().getEpochSecond()).add(content.endAt().getEpochSecond());
        text.date(content.businessDate()).date(reverses == null ? null : reverses.businessDate());
        amounts(text, content.amounts());
        return text.endWith(packedLines);
    }

    /** The salted digest of the row. */
    public static byte[] row(byte[] salt, SettlementRow row, byte[] content) {
        var head = row.id() + SEPARATOR + row.care() + SEPARATOR;
        return Sha256.of(salt, head.getBytes(StandardCharsets.UTF_8), content);
    }

    private static void patient(CanonicalText text, Patient patient) {
        text.add(patient.psnNo()).add(patient.psnType()).add(patient.gend()).add(patient.age());
    }

    private static void codes(CanonicalText text, Classification codes) {
        text.add(codes.insutype()).add(codes.medType()).add(codes.clrType());
        text.add(codes.clrWay()).add(codes.clrOptins()).add(codes.payLoc());
    }

    private static void amounts(CanonicalText text, Amounts amounts) {
        text.add(amounts.medfee().fen())
                .add(amounts.fundSum().fen())
                .add(amounts.pooled().fen());
        text.add(amounts.largeSum().fen()).add(amounts.seriousIllness().fen());
        text.add(amounts.civilServant().fen()).add(amounts.enterprise().fen());
        text.add(amounts.assistance().fen()).add(amounts.other().fen());
        text.add(amounts.account().fen()).add(amounts.mutualAid().fen());
        text.add(amounts.cash().fen()).add(amounts.hospital().fen());
        text.add(amounts.fullSelf().fen()).add(amounts.overLimit().fen());
        text.add(amounts.firstSelf().fen()).add(amounts.inScope().fen());
    }
}

package org.medfund.claims.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;

/** S2-2b: a pack is sold once, or split until it is empty. */
class PacksTests {

    private static final String A = "81234567890123456781";
    private static final String B = "81234567890123456782";

    private final Packs packs = new Packs(List.of());

    @Test
    void aCodeHasTwentyDigits() {
        Stream.of("8123456789012345678", "812345678901234567811", "8123456789012345678X", "")
                .forEach(code -> refuses(ClaimsError.TRACE_CODE_WRONG, () -> whole("1", code)));
        refuses(ClaimsError.TRACE_CODE_WRONG, () -> whole("1"));
    }

    @Test
    void nothingIsNoSale() {
        refuses(ClaimsError.WRONG_FIELDS, () -> whole("0", A));
        refuses(ClaimsError.WRONG_FIELDS, () -> whole("-1", A));
    }

    @Test
    void aWholePackIsSoldOnce() {
        packs.sell(whole("1", A));
        refuses(ClaimsError.TRACE_CODE_USED, () -> packs.sell(whole("1", A)));
        refuses(ClaimsError.TRACE_CODE_USED, () -> packs.sell(units("1", 24, A)));
    }

    @Test
    void aSplitPackIsNotSoldWhole() {
        packs.sell(units("1", 24, A));
        refuses(ClaimsError.TRACE_CODE_USED, () -> packs.sell(whole("1", A)));
    }

    @Test
    void aSplitPackIsSoldUpToItsQuantityAndNotBeyond() {
        packs.sell(units("10", 24, A));
        packs.sell(units("14", 24, A));
        refuses(ClaimsError.TRACE_PACK_EXHAUSTED, () -> packs.sell(units("0.5", 24, A)));
    }

    @Test
    void aSplitSaleOfMoreThanItsPacksHoldIsRefused() {
        packs.sell(units("20", 24, A));
        refuses(ClaimsError.TRACE_PACK_EXHAUSTED, () -> packs.sell(units("5", 24, A)));
        refuses(ClaimsError.TRACE_PACK_EXHAUSTED, () -> new Packs(List.of()).sell(units("25", 24, A)));
    }

    @Test
    void theUnitsOfASplitSaleComeOutOfItsPacksInTheirOrder() {
        packs.sell(units("20", 24, A));
        assertThat(packs.sell(units("10", 24, A, A, B)))
                .containsExactly(new CodeUse(A, 40_000), new CodeUse(B, 60_000));
    }

    @Test
    void aSplitPackIsOfOneDrug() {
        packs.sell(units("1", 24, A));
        refuses(ClaimsError.TRACE_CODE_USED, () -> packs.sell(new Sale("OTHER", true, quantity("1"), 24, List.of(A))));
    }

    @Test
    void whereTheCatalogueDoesNotSayWhatAPackHoldsItsCodeIsUsedOnce() {
        assertThat(packs.sell(units("12", null, A))).containsExactly(new CodeUse(A, 120_000));
        refuses(ClaimsError.TRACE_CODE_USED, () -> packs.sell(units("1", null, A)));
    }

    @Test
    void thereIsACodeForEachPackAndNoneToSpare() {
        assertThat(packs.sell(whole("2", A))).containsExactly(new CodeUse(A, 10_000));
        refuses(ClaimsError.TRACE_CODES_SURPLUS, () -> new Packs(List.of()).sell(whole("1", A, B)));
        refuses(ClaimsError.TRACE_CODES_SURPLUS, () -> new Packs(List.of()).sell(units("3", 24, A, B)));
        refuses(ClaimsError.TRACE_CODE_USED, () -> new Packs(List.of()).sell(whole("2", B, B)));
    }

    @Test
    void onlyWhatWasSoldComesBack() {
        refuses(ClaimsError.NOTHING_TO_TAKE_BACK, () -> packs.takeBack(whole("1", A), Map.of()));
        packs.sell(units("10", 24, A));
        var sold = Map.of(A, 100_000L);
        refuses(ClaimsError.NOTHING_TO_TAKE_BACK, () -> packs.takeBack(units("11", 24, A), sold));
        refuses(
                ClaimsError.NOTHING_TO_TAKE_BACK,
                () -> packs.takeBack(new Sale("OTHER", true, quantity("1"), 24, List.of(A)), sold));
    }

    @Test
    void whatCameBackCanBeSoldAgain() {
        packs.sell(whole("1", A));
        packs.takeBack(whole("1", A), Map.of(A, 10_000L));
        packs.sell(units("24", 24, A));
        packs.takeBack(units("4", 24, A), Map.of(A, 240_000L));
        assertThat(packs.sell(units("4", 24, A))).containsExactly(new CodeUse(A, 40_000));
        refuses(ClaimsError.TRACE_PACK_EXHAUSTED, () -> packs.sell(units("1", 24, A)));
    }

    private static Sale whole(String quantity, String... codes) {
        return new Sale("DRUG", false, quantity(quantity), 24, List.of(codes));
    }

    private static Sale units(String quantity, @Nullable Integer pack, String... codes) {
        return new Sale("DRUG", true, quantity(quantity), pack, List.of(codes));
    }

    private static Quantity quantity(String text) {
        return Quantity.of(new java.math.BigDecimal(text));
    }

    private static void refuses(ClaimsError error, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt)
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }
}

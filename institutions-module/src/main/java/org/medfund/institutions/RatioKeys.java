package org.medfund.institutions;

import java.util.List;
import java.util.stream.Stream;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;

/** The keys of the topic {@code payout/ratio}: {@code fund/care/class}, each part a name or {@code *}. */
final class RatioKeys {

    private RatioKeys() {}

    static String of(FundType fund, CareCategory care, InstitutionClass institutions) {
        return String.join("/", fund.code(), care.name(), institutions.name());
    }

    /** A key that names the fund before all that do not, and so on with the category, then the class. */
    static Stream<String> mostSpecificFirst(FundType fund, CareCategory care, InstitutionClass institutions) {
        var f = fund.code();
        var c = care.name();
        var i = institutions.name();
        var any = PolicyTopics.ANY;
        return Stream.of(
                        List.of(f, c, i),
                        List.of(f, c, any),
                        List.of(f, any, i),
                        List.of(f, any, any),
                        List.of(any, c, i),
                        List.of(any, c, any),
                        List.of(any, any, i),
                        List.of(any, any, any))
                .map(parts -> String.join("/", parts));
    }
}

package org.medfund.claims.benefit;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/**
 * Hands out the rules of visits, compiled once for each region and version of its policy book: regions that decided nothing of
 * their own have the version of their province, and yet each is a place of its own.
 */
@Component
public class CompiledPolicies {

    private static final int KEPT = 64;

    private record Edition(RegionCode region, String version) {

        static Edition of(PolicyBook book) {
            return new Edition(book.region(), book.version());
        }
    }

    private final PolicyBooks books;
    private final Map<Edition, Catalogue> catalogues = new ConcurrentHashMap<>();
    private final Map<Edition, BenefitPolicy> policies = new ConcurrentHashMap<>();

    CompiledPolicies(PolicyBooks books) {
        this.books = books;
    }

    /**
     * The rules of a visit that is settled on a date: from the date of a change on by the new ones, at once and without a change
     * of the system (S1-0.2, S1-0.4, S1-2.1).
     *
     * @param care    the region whose catalogue holds
     * @param insured the region whose policy holds
     * @param date    the Shanghai date of the settlement
     */
    public BenefitRules asOf(RegionCode care, RegionCode insured, LocalDate date) {
        return new BenefitRules(
                catalogue(care, date), compiled(policies, books.asOf(insured, date), BenefitPolicy::of));
    }

    /** The catalogue of the place of care on a date, for whoever needs no policy. */
    public Catalogue catalogue(RegionCode care, LocalDate date) {
        return compiled(catalogues, books.asOf(care, date), book -> Catalogue.of(book, date))
                .on(date);
    }

    private static <T> T compiled(Map<Edition, T> known, PolicyBook book, Function<PolicyBook, T> compiler) {
        if (known.size() > KEPT) {
            known.clear();
        }
        var edition = Edition.of(book);
        var present = known.get(edition);
        return present != null ? present : known.computeIfAbsent(edition, unknown -> compiler.apply(book));
    }
}

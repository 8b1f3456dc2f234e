package org.medfund.claims.use;

import java.time.LocalDate;
import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.use.ItemUse.Used;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyFigure;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports on items of the catalogue, of business dates from one to another, both included, by the catalogue of the last. */
@RestController
@RequestMapping("/api/items")
class ItemUseController {

    private static final int MOST_DAYS = 92;

    private final ItemUse use;
    private final AreaPrices prices;
    private final PolicyBooks books;

    ItemUseController(ItemUse use, AreaPrices prices, PolicyBooks books) {
        this.use = use;
        this.prices = prices;
        this.books = books;
    }

    /** A pilot drug, its payment standard in yuan, and what was settled of it; {@code overLimitFen} is what lay above. */
    record PilotDrug(String item, String name, String standardYuan, Used hospitals, Used pharmacies) {}

    /** A negotiated drug, whether pharmacies should supply it too, and what each channel settled. */
    record NegotiatedDrug(String item, String name, boolean dualChannel, Used hospitals, Used pharmacies) {}

    /** 医保支付标准试点药品统计 (S4-C5c). */
    @GetMapping("/pilot-drugs")
    List<PilotDrug> pilotDrugs(
            Caller caller, @RequestParam RegionCode region, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        var book = book(caller, region, from, to);
        var standards = book.topic(BenefitTopics.PAYMENT_STANDARD);
        var items = ListedItems.of(book, (code, item) -> standards.containsKey(code));
        var used = use.of(region, from, to, items.keySet());
        return items.entrySet().stream()
                .map(item -> new PilotDrug(
                        item.getKey(),
                        item.getValue().name(),
                        PolicyFigure.of(standards.getOrDefault(item.getKey(), ""))
                                .text(),
                        used.at(item.getKey(), InstitutionKind.HOSPITAL),
                        used.at(item.getKey(), InstitutionKind.PHARMACY)))
                .toList();
    }

    /** 国家谈判药品与双通道监测 (S4-B4c). */
    @GetMapping("/negotiated-drugs")
    List<NegotiatedDrug> negotiatedDrugs(
            Caller caller, @RequestParam RegionCode region, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        var items = ListedItems.of(book(caller, region, from, to), (code, item) -> item.isNegotiated());
        var used = use.of(region, from, to, items.keySet());
        return items.entrySet().stream()
                .map(item -> new NegotiatedDrug(
                        item.getKey(),
                        item.getValue().name(),
                        item.getValue().hasDualChannel(),
                        used.at(item.getKey(), InstitutionKind.HOSPITAL),
                        used.at(item.getKey(), InstitutionKind.PHARMACY)))
                .toList();
    }

    /** What the area charges (S2-3c). */
    @GetMapping("/area-prices")
    List<AreaPrices.Price> areaPrices(
            Caller caller, @RequestParam RegionCode region, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return prices.of(region, from, to, book(caller, region, from, to));
    }

    private PolicyBook book(Caller caller, RegionCode region, LocalDate from, LocalDate to) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new Refused(
                    ClaimsError.RANGE_WRONG,
                    new Violation("/to", "from " + from + " to " + from.plusDays(MOST_DAYS), to.toString()));
        }
        return books.asOf(region, to);
    }
}

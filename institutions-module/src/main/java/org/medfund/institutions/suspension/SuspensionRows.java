package org.medfund.institutions.suspension;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** Reads and adds suspensions and document requests; of each the last revision holds. */
@Component
class SuspensionRows {

    private static final String SUSPENSION = "institution_suspension";
    private static final String DOCUMENTS = "document_request";

    private static final String LAST_SUSPENSIONS = """
            WHERE t.region = :region AND NOT EXISTS (SELECT FROM institution_suspension l
                WHERE (l.region, l.code, l.suspension_no) = (t.region, t.code, t.suspension_no) AND l.revision > t.revision)
            ORDER BY t.code, t.suspension_no""";
    private static final String LAST_REQUESTS = """
            WHERE t.region = :region AND NOT EXISTS (SELECT FROM document_request l
                WHERE (l.region, l.code, l.request_no) = (t.region, t.code, t.request_no) AND l.revision > t.revision)
            ORDER BY t.code, t.request_no""";

    private final Evidence evidence;

    SuspensionRows(Evidence evidence) {
        this.evidence = evidence;
    }

    Map<InstitutionCode, List<SuspensionEntry>> suspensions(RegionCode region) {
        return evidence
                .read(SUSPENSION, SuspensionEntry.class, LAST_SUSPENSIONS, Map.of("region", region.value()))
                .stream()
                .collect(groupingBy(SuspensionEntry::code));
    }

    List<DocumentRequest> requests(RegionCode region) {
        return evidence.read(DOCUMENTS, DocumentRequest.class, LAST_REQUESTS, Map.of("region", region.value()));
    }

    String add(SuspensionEntry entry) {
        return evidence.add(SUSPENSION, entry);
    }

    String add(DocumentRequest request) {
        return evidence.add(DOCUMENTS, request);
    }
}

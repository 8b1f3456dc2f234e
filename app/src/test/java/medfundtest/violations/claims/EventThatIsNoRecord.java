package medfundtest.violations.claims;

import java.time.LocalDate;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

final class EventThatIsNoRecord implements PublishedEvent {

    @Override
    public String type() {
        return "claims.no-record";
    }

    @Override
    public RegionCode region() {
        return new RegionCode("990100");
    }

    @Override
    public LocalDate businessDate() {
        return LocalDate.EPOCH;
    }

    @Override
    public String stream() {
        return "none";
    }
}

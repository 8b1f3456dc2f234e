package medfundtest.violations.claims.intake;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Public below the root, called after nothing, uses Axon outside payout, injects into a field, listens without a name. */
@org.springframework.web.bind.annotation.RestController
public class PublicHelper {

    @Autowired
    @Nullable
    CommandGateway gateway;

    @ApplicationModuleListener
    void on(String event) {
        throw new RuntimeException(event);
    }
}

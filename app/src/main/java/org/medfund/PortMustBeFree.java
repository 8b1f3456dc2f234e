package org.medfund;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.PropertyResolver;

/** Says that the port is taken once the settings are read, and not after all else was started. */
class PortMustBeFree implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    /** @throws CannotStart if somebody else listens there, or this user may not */
    static void check(PropertyResolver settings) {
        var port = settings.getProperty("server.port", Integer.class, 0);
        if (port <= 0) {
            return; // any free one, or none
        }
        var address = settings.getProperty("server.address");
        try (var socket = new ServerSocket(port, 1, address == null ? null : InetAddress.getByName(address))) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d cannot be listened at: %s.".formatted(port, e.getMessage()),
                    "Name another one with --server.port=<port>, or end what listens there.",
                    e);
        }
    }
}

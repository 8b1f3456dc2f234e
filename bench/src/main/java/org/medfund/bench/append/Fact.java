package org.medfund.bench.append;

/**
 * What both stores append: an event of an aggregate with ten of them, about as large as most of the payout's.
 *
 * @param account   the account that is paid
 * @param amountFen the amount in fen
 * @param batchId   the batch
 * @param endToEndId the payment
 * @param region    the payer region
 */
record Fact(String account, long amountFen, String batchId, String endToEndId, String region) {

    private static final int EVENTS_A_STREAM = 10;

    static Fact of(long number) {
        return new Fact(
                "62176109%011d".formatted(number % 1_000),
                1_000 + number * 7_919 % 1_000_000,
                "610900-20260212-310100",
                "%026d".formatted(number),
                "610900");
    }

    static String stream(long number) {
        return "payout-instruction/610900-20260212-310100-%08d".formatted(number / EVENTS_A_STREAM);
    }

    static long sequence(long number) {
        return number % EVENTS_A_STREAM;
    }
}

package org.medfund.payout.lines;

/** What a finding of the review does to a payment (S3-art13c). In each mode the month ends with the same amount. */
enum ReviewMode {
    /** 拨审分离同步: side by side; only a violation that was found before the draw holds a line. */
    PARALLEL,
    /** 先拨后审: everything is paid, findings are deducted at the month. */
    PAY_FIRST,
    /** 即审即付: only what is reviewed and free of findings is paid. */
    REVIEW_FIRST
}

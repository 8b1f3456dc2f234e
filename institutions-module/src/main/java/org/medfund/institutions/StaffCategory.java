package org.medfund.institutions;

/** Who needs a payment qualification (医保支付资格管理对象). */
public enum StaffCategory {
    DOCTOR,
    NURSE,
    PHARMACIST,
    TECHNICIAN,
    /** Responsible for fee and settlement review in a hospital. */
    FEE_REVIEWER,
    /** The main responsible person on a pharmacy's licence. */
    PHARMACY_HEAD
}

package org.medfund.institutions;

/** What an item of the catalogue examines; whoever does so has technicians, and keeps the original data (S2-2c, S2-2d). */
public enum Examination {
    /** 影像检查. */
    IMAGING,
    /** 检验. */
    LABORATORY
}

package org.medfund.claims.settlement;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;

/**
 * What is kept of the insured person. Names, certificates and birth dates are read and deliberately not kept, until they
 * can be encrypted at rest.
 *
 * @param psnNo         the platform's opaque person number
 * @param psnType       psn_type, an open local code
 * @param gend          gend: 1 male, 2 female; null when not given
 * @param age           completed years; null when not given
 * @param insuredRegion where the person is insured (insu_optins)
 */
public record Patient(
        String psnNo,
        String psnType,
        @Nullable String gend,
        @Nullable Integer age,
        RegionCode insuredRegion) {}

package org.medfund.claims.settlement;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;

/**
 * The codes that say what kind of settlement it is.
 *
 * @param insutype   insurance type
 * @param medType    medical type, mapped to a care category by the region's dated dictionary
 * @param clrType    clearing class
 * @param clrWay     clearing method
 * @param clrOptins  clearing agency
 * @param payLoc     place of payment
 * @param poolArea   the payer as the sender knows it (fixmedins_poolarea); only checked
 * @param refundFlag refd_setl_flag; only checked
 */
public record Classification(
        String insutype,
        String medType,
        String clrType,
        @Nullable String clrWay,
        @Nullable String clrOptins,
        @Nullable String payLoc,
        @Nullable RegionCode poolArea,
        @Nullable String refundFlag) {}

package org.medfund.kernel;

import java.util.Arrays;
import java.util.Optional;

/** The insurance that a settlement belongs to (insutype 险种类型), as far as instant settlement covers it (S0-1.2b). */
public enum InsuranceType {
    EMPLOYEE("310", "职工基本医疗保险", FundType.EMPLOYEE_POOLED),
    RESIDENT("390", "城乡居民基本医疗保险", FundType.RESIDENT_POOLED),
    MATERNITY("510", "生育保险", FundType.MATERNITY);

    private final String code;
    private final String chinese;
    private final FundType pooledFund;

    InsuranceType(String code, String chinese, FundType pooledFund) {
        this.code = code;
        this.chinese = chinese;
        this.pooledFund = pooledFund;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    /** The basic pooled fund (统筹基金) that pays {@code hifp_pay} of a settlement under this insurance. */
    public FundType pooledFund() {
        return pooledFund;
    }

    public static Optional<InsuranceType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}

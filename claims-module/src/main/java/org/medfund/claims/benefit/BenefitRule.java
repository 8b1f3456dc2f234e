package org.medfund.claims.benefit;

/** The rules of the calculation in their order, each with the clause that it carries out. */
public enum BenefitRule {
    OUTSIDE(
            "S1-2.1",
            "Item {subject} is not paid by the catalogue of the place of care ({figure}): {amount} of {base} yuan is fully"
                    + " self-paid.",
            "项目{subject}不属于就医地目录支付范围（{figure}）：{base}元中{amount}元为全自费。"),
    SELF_PAID_BY_CHOICE(
            "S1-2.1",
            "Item {subject} is not approved for the fund in this case: {amount} of {base} yuan is fully self-paid.",
            "项目{subject}未经医院审批纳入医保：{base}元中{amount}元为全自费。"),
    ENDED(
            "S4-C5a",
            "Item {subject} was in the catalogue until {figure}: {amount} of {base} yuan is fully self-paid.",
            "项目{subject}在目录内的有效期至{figure}：{base}元中{amount}元为全自费。"),
    KIND_OUTSIDE(
            "S4-C5c",
            "Items of the kind of {subject} are not paid ({figure}): {amount} of {base} yuan is fully self-paid.",
            "项目{subject}所属类别不纳入支付范围（{figure}）：{base}元中{amount}元为全自费。"),
    PAYMENT_STANDARD(
            "S4-C5c",
            "Drug {subject} has a payment standard of {figure} yuan for one unit: {amount} of {base} yuan is above it.",
            "药品{subject}医保支付标准{figure}元：{base}元中超支付标准{amount}元由个人负担。"),
    OVER_LIMIT(
            "S1-2.1",
            "Item {subject} has a price limit of {figure} yuan for one unit: {amount} of {base} yuan is above it.",
            "项目{subject}单价限价{figure}元：{base}元中超限价{amount}元。"),
    FIRST_SELF(
            "S1-2.1",
            "Item {subject} is of class {figure}: of {base} yuan the patient first pays {amount}.",
            "项目{subject}为{figure}类：{base}元中先行自付{amount}元。"),
    KIND_FIRST_SELF(
            "S4-C5c",
            "For items of the kind of {subject} the patient first pays {figure} %: {amount} of {base} yuan.",
            "项目{subject}所属类别先行自付{figure}%：{base}元中先行自付{amount}元。"),
    IN_POLICY("S1-2.1", "Of {base} yuan, {amount} is within policy.", "总费用{base}元，政策范围内费用{amount}元。"),
    RULES_OF("S4-C2c", "The rules of {figure} hold for this visit.", "本次就诊按{figure}类别的待遇规则计算。"),
    DEDUCTIBLE(
            "S1-2.1",
            "Deductible of the place of insurance (admission {subject} of the year): {figure} yuan; of {base} yuan it takes"
                    + " {amount}.",
            "参保地起付标准（年度第{subject}次住院）{figure}元：{base}元中起付{amount}元。"),
    DEDUCTIBLE_CONTINUED(
            "S1-2.1",
            "Deductible of the stay (admission {subject} of the year): {figure} yuan, {soFar} borne in earlier settlements of"
                    + " it; of {base} yuan it takes {amount}.",
            "本次住院（年度第{subject}次）起付标准{figure}元，此前分段结算已起付{soFar}元：{base}元中起付{amount}元。"),
    YEAR_DEDUCTIBLE(
            "S1-2.1",
            "Deductible of the year: {figure} yuan, {soFar} used before; of {base} yuan it takes {amount}.",
            "年度起付标准{figure}元，此前已累计{soFar}元：{base}元中起付{amount}元。"),
    ELSEWHERE(
            "S1-3.4",
            "Care outside the place of insurance ({subject}): the pooled ratio is {figure} points lower.",
            "异地就医（{subject}）：统筹支付比例降低{figure}个百分点。"),
    RATIO("S1-2.1", "The pooled fund pays {figure} % of {base} yuan: {amount}.", "统筹基金按{figure}%支付{base}元：{amount}元。"),
    RATIO_ELSEWHERE(
            "S1-3.4",
            "The pooled fund pays {figure} % less the points, of {base} yuan: {amount}.",
            "统筹基金按{figure}%扣减异地就医百分点后支付{base}元：{amount}元。"),
    CARE_CAP(
            "S1-2.1",
            "Cap of this care: {figure} yuan, {soFar} used before; of {base} yuan it leaves {amount}.",
            "该类别最高支付限额{figure}元，此前已支付{soFar}元：{base}元中可支付{amount}元。"),
    POOLED_CAP(
            "S1-2.1",
            "Pooled cap of the year: {figure} yuan, {soFar} used before; of {base} yuan it leaves {amount}.",
            "统筹基金年度最高支付限额{figure}元，此前已支付{soFar}元：{base}元中可支付{amount}元。"),
    LARGE_SUM(
            "S4-B2b",
            "The large-sum fund pays {figure} % of {base} yuan above the cap: {amount}.",
            "大额医疗费用补助按{figure}%支付限额以上费用{base}元：{amount}元。"),
    LARGE_SUM_CAP(
            "S4-B2b",
            "Large-sum cap of the year: {figure} yuan, {soFar} used before; of {base} yuan it leaves {amount}.",
            "大额补助年度限额{figure}元，此前已支付{soFar}元：{base}元中可支付{amount}元。"),
    SELF_PAID(
            "S4-C2b",
            "In-policy self-pay of {base} yuan after {soFar} before: {amount} counts for serious illness.",
            "政策范围内个人自付{base}元，此前累计{soFar}元：计入大病保险{amount}元。"),
    SERIOUS_ILLNESS(
            "S4-B2b",
            "Serious illness pays {figure} % of {base} yuan of the year's self-pay: {amount}.",
            "大病保险按{figure}%支付累计自付段{base}元：{amount}元。"),
    TILT(
            "S4-B2e",
            "Serious illness pays {figure} % of {base} yuan of the year's self-pay for {subject}: {amount}.",
            "大病保险对{subject}倾斜，按{figure}%支付累计自付段{base}元：{amount}元。"),
    SERIOUS_ILLNESS_CAP(
            "S4-B2b",
            "Serious-illness cap of the year: {figure} yuan, {soFar} used before; of {base} yuan it leaves {amount}.",
            "大病保险年度限额{figure}元，此前已支付{soFar}元：{base}元中可支付{amount}元。"),
    SUPPLEMENT(
            "S3-art10",
            "{subject} pays {figure} % of the in-policy rest of {base} yuan: {amount}.",
            "{subject}按{figure}%支付政策范围内剩余{base}元：{amount}元。"),
    ASSISTANCE(
            "S4-B2b",
            "Assistance, class {subject}, pays {figure} % of the rest of {base} yuan above its deductible, after {soFar}"
                    + " before: {amount}.",
            "医疗救助（{subject}类对象）对剩余自付{base}元（此前累计{soFar}元）扣除起付后按{figure}%支付：{amount}元。"),
    ASSISTANCE_CAP(
            "S4-B2b",
            "Assistance cap of the year: {figure} yuan, {soFar} used before; of {base} yuan it leaves {amount}.",
            "医疗救助年度限额{figure}元，此前已支付{soFar}元：{base}元中可支付{amount}元。"),
    HOSPITAL("S3-art10", "The hospital bears {amount} of {base} yuan.", "{base}元中医院负担{amount}元。"),
    ACCOUNT(
            "S3-art10",
            "The personal account pays {amount} of {base} yuan ({figure}).",
            "个人账户支付{base}元中的{amount}元（{figure}）。"),
    CASH("S3-art10", "The patient pays {amount} yuan in cash.", "个人现金支付{amount}元。");

    private final String clause;
    private final String english;
    private final String chinese;

    BenefitRule(String clause, String english, String chinese) {
        this.clause = clause;
        this.english = english;
        this.chinese = chinese;
    }

    public String clause() {
        return clause;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}

package org.medfund.payout;

import org.medfund.kernel.ErrorCode;

/** Refusals of the day close and of the life of a batch and its instructions. */
public enum PayoutError implements ErrorCode {
    BEFORE_CUT_OFF("PAYOUT-0001", Kind.CONFLICT, "The date can be closed only after its cut-off.", "未到日清截止时间，不能关账。"),
    NOT_FOLLOWED(
            "PAYOUT-0002", Kind.UNAVAILABLE, "Reconciled days are still being taken in; try again.", "对账数据尚在接收，请稍后重试。"),
    LATER_DATE_CLOSED(
            "PAYOUT-0003",
            Kind.CONFLICT,
            "A later date is closed already; what is left falls into the next close.",
            "后续日期已关账，余下业务并入下一次关账。"),
    DAY_NOT_CLOSED("PAYOUT-0004", Kind.NOT_FOUND, "This date has not been closed.", "该日期尚未关账。"),
    NO_SUCH_BATCH("PAYOUT-0005", Kind.NOT_FOUND, "There is no such batch.", "未找到该拨付批次。"),
    NOT_IN_THIS_STATE(
            "PAYOUT-0006", Kind.CONFLICT, "The batch is not in a state that allows this step.", "批次当前状态不允许此操作。"),
    OTHER_DIGEST(
            "PAYOUT-0007",
            Kind.CONFLICT,
            "What you signed is not what the batch holds; look at it again.",
            "所签内容与批次内容不一致，请重新查看。"),
    SAME_PERSON(
            "PAYOUT-0008",
            Kind.FORBIDDEN,
            "This step needs somebody who has not acted on the batch before.",
            "经办、复核与财务须由不同人员办理。"),
    CHANGED_MEANWHILE(
            "PAYOUT-0009",
            Kind.CONFLICT,
            "Somebody else acted at the same moment; look at it again.",
            "数据已被他人更新，请重新查看。"),
    INSTRUCTION_NOT_READY(
            "PAYOUT-0020",
            Kind.CONFLICT,
            "The instruction has been sent already or is not payable again yet.",
            "该拨付指令已发送，或尚不可再次支付。"),
    INSTRUCTION_NOT_PAYABLE_AGAIN(
            "PAYOUT-0021",
            Kind.CONFLICT,
            "Only a rejected or returned instruction can be paid once more.",
            "只有被拒绝或退回的拨付指令才可再次支付。"),
    NO_SUCH_INSTRUCTION("PAYOUT-0022", Kind.NOT_FOUND, "There is no such instruction.", "未找到该拨付指令。"),
    BANK_KNOWS_THE_PAYMENT(
            "PAYOUT-0023",
            Kind.CONFLICT,
            "The bank has the payment; it cannot be declared as never received.",
            "银行已收到该笔支付，不能认定为未送达。"),
    BANK_SILENT("PAYOUT-0024", Kind.UNAVAILABLE, "The bank does not answer; try again later.", "银行暂无应答，请稍后重试。"),
    STATEMENT_ENTRY_CHANGED(
            "PAYOUT-0025",
            Kind.CONFLICT,
            "The bank's statement contradicts an entry that it sent before.",
            "银行对账单与此前发送的明细不一致。"),
    FIELD_MISSING("PAYOUT-0011", Kind.MALFORMED, "A field is missing.", "缺少必填字段。"),
    BATCH_ID("PAYOUT-0010", Kind.NOT_FOUND, "That is not the number of a batch.", "批次号格式有误。");

    private final String code;
    private final Kind kind;
    private final String english;
    private final String chinese;

    PayoutError(String code, Kind kind, String english, String chinese) {
        this.code = code;
        this.kind = kind;
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}

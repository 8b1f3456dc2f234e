package org.medfund.claims.national;

/** What a cashier is told that a field or node should be. */
final class Wanted {

    private Wanted() {}

    static String of(TableField field) {
        return switch (field.type()) {
            case TEXT -> "不超过" + field.length() + "个字符的文本";
            case CODE -> "不超过" + field.length() + "位的字母数字代码";
            case AMOUNT, TOTAL -> "最多两位小数的金额（元）";
            case PRICE -> "最多六位小数的单价（元）";
            case QUANTITY, RATIO -> "最多四位小数的数字";
            case AGE -> "最多一位小数的年龄";
            case COUNT -> "整数";
            case DATE -> "日期 yyyy-MM-dd";
            case MONTH -> "月份 yyyy-MM";
            case TIME -> "时间 yyyy-MM-dd HH:mm:ss";
            case TIME_OR_DATE -> "时间 yyyy-MM-dd HH:mm:ss 或日期 yyyy-MM-dd";
            case BYTES -> "Base64文本或字节数组";
            case REGION -> "六位医保区划代码";
        };
    }

    static String of(TableNode node) {
        return node.many() ? "至少一行的列表" : "一个对象";
    }
}

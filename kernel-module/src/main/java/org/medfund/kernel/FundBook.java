package org.medfund.kernel;

/**
 * A set of books (账套): each insurance keeps its own (按照险种及不同制度分别建账、分别核算), with its own expenditure account
 * (支出户) at the bank.
 */
public enum FundBook {
    EMPLOYEE("职工基本医疗保险基金"),
    RESIDENT("城乡居民基本医疗保险基金"),
    ASSISTANCE("医疗救助基金"),
    OTHER("其他医疗保障基金");

    private final String chinese;

    FundBook(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}

package org.medfund.institutions.staff;

/** The degree of a person's responsibility: 一般、重要、主要责任. */
enum Responsibility {
    ORDINARY,
    IMPORTANT,
    MAIN
}

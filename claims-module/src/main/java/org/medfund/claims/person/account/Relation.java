package org.medfund.claims.person.account;

/** How a person who is charged for by mutual aid is related to the owner of the account (近亲属). */
enum Relation {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD
}

/**
 * A bank that stands for the one that keeps a fund's money: a program of its own with a ledger of its own, which
 * speaks ISO 20022 over HTTP on the loopback interface and misbehaves on request. It shares nothing with Medfund, so
 * that what it has booked is evidence. This package is the program and its HTTP paths.
 */
@NullMarked
package org.medfund.banksimulator;

import org.jspecify.annotations.NullMarked;

package org.huice.rule;

import org.huice.money.Provision;

/** What the law states on some day: a provision and its value. */
record Stated<V>(Provision provision, V value) {}

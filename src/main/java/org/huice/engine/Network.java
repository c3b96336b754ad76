package org.huice.engine;

import org.kie.api.KieBase;

/**
 * Rules that run together.
 *
 * @param asked what they ask to be known
 */
record Network(KieBase base, AskedTypes asked) {}

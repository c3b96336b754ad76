/** The words of a rule: what DRL may ask of a policy and what it may decide. */
@NullMarked
package org.huice.rule;

import org.jspecify.annotations.NullMarked;

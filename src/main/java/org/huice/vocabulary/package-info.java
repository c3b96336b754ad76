/** The words of a rule set: fact types, their fields, units and meaning. Only data. */
@NullMarked
package org.huice.vocabulary;

import org.jspecify.annotations.NullMarked;

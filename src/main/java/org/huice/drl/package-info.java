/** The rule language: the subset of DRL that Huice accepts, read into a tree, checked, printed. */
@NullMarked
package org.huice.drl;

import org.jspecify.annotations.NullMarked;

/**
 * The notice to one enterprise (告知书): a determination as a page to print, which needs no network
 * and no program. Returns text and writes nothing.
 */
@NullMarked
package org.huice.notice;

import org.jspecify.annotations.NullMarked;

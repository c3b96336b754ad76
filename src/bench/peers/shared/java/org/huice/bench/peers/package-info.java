/** Other rule engines that decide S4, each in its own class path. */
package org.huice.bench.peers;

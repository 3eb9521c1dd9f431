/**
 * What stands between the network and the rooms: how many requests a caller may make, how long a client may take, in which turn reads are
 * worked on, and what every answer tells a browser.
 *
 * <p>It sees requests and answers as HTTP and knows no business word; whom a token stands for it asks {@link org.minaoshi.identity.ArrivingCallers}. Quotas
 * are counted in memory and settled with the other replicas behind the requests' back; for the database a request waits here only where its caller is not known yet, and
 * a second at most. Door: none; it observes.
 */
package org.minaoshi.protection;

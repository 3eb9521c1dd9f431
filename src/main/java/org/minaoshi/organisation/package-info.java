/**
 * The organisations that submit feedback, registered by the secretariat, and the issuers' subjects and clients by which their people and machines are known.
 *
 * <p>It tells identity for whom a token acts; it gives nobody a role, and never forgets an organisation: one that left is closed. Door:
 * {@link org.minaoshi.organisation.OrganisationService}.
 */
package org.minaoshi.organisation;

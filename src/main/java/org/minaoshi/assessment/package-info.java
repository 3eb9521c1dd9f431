/**
 * What the secretariat concludes from the evidence of each factor of a review: a finding, in words, and the text it is about.
 *
 * <p>It weighs nothing itself and never writes outside a draft. Door: {@link org.minaoshi.assessment.AssessmentService}.
 */
package org.minaoshi.assessment;

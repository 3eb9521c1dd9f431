/**
 * What submitters follow: everything that happens to their feedback, in an order in which nothing is missed, and where it was used in the end.
 *
 * <p>It changes nothing: the database's triggers write down what happens, and the rooms below say what rests on what. It never tells anybody of feedback that is
 * not theirs to see, nor a submitter what a review that is not yet published rests on. Door: {@link org.minaoshi.following.FollowingService}.
 */
package org.minaoshi.following;

/**
 * Law 7: conditions under which a revision would be needed, found in one year and answered by the reviews of later years until they are met or dropped.
 * A correction answers what the review it corrects has found, and answers anew what that one answered: nothing is lost with what it replaces.
 *
 * <p>It decides nothing: a condition that is met only speaks against a milder outcome. Doors: {@link org.minaoshi.watch.WatchItemService} and
 * {@link org.minaoshi.watch.WatchAnswerService}.
 */
package org.minaoshi.watch;

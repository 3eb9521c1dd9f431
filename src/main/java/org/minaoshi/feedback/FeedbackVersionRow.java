package org.minaoshi.feedback;

/** @param organisation whose words they are */
record FeedbackVersionRow(String organisation, FeedbackVersionResponse response) {}

/** Longest that handing one mail over may take in all, in milliseconds: functions that send end well after it. */
export const sendWithinMs = 45_000;

/** The same where a person waits for the answer: the HTTP API itself gives up after 30 seconds. */
export const answerWithinMs = 20_000;

export const errors = {
  'narrative-missing': () => 'Tell us what happened',
  'too-long': (limit: number) => `Shorten this to ${limit.toLocaleString('en-GB')} characters or fewer`,
  date: () => 'Enter a date like 27 3 2026, or leave it empty',
  'date-order': () => 'The last date must not be before the first date',
  email: () => 'Enter an email address like name@example.org, or leave it empty',
  phone: () => 'Enter the whole phone number, like 01632 960001, or leave it empty',
  'receipt-inside': () => 'Take the receipt out of this text: it is for you alone',
  'consent-charity': () => 'Say whether the charity may contact you',
  'consent-force': () => 'Say whether the force may contact you',
  'contact-means': () => 'Give a phone number or an email address, or answer no to both questions',
  choice: () => 'Choose one of the answers shown',
  'force-unknown': () => 'Choose one of the forces shown, or “I do not know”',
  'receipt-unknown': () =>
    'Nothing opens with this receipt. Check each letter and number. If all are right and you sent the report just now, try again in five minutes',
  'message-missing': () => 'Write your message',
  'code-unknown': () =>
    'Check the code: it is in the newest email about the report. One that was replaced, or whose last day is over, is not taken: ring us',
  'code-missing': () => 'Enter the code',
  digest: () => 'Enter the SHA-256 of the file: 64 digits and letters from a to f',
};

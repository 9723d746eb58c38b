export const acknowledge = {
  title: 'Acknowledge an information report',
  lead: 'For the unit that received it. This page shows nothing of the report itself.',
  code: 'Code from the email',
  codeHint: 'If you followed the link, the code may be filled in already.',
  outcome: 'Outcome, if there is one already',
  outcomeHint: 'You can come back with the same code, give an outcome later or correct it.',
  outcomes: {
    none: 'Not yet',
    investigation: 'An investigation was opened',
    'linked-to-investigation': 'Linked to an investigation already open',
    safeguarding: 'Safeguarding action was taken',
    intelligence: 'Kept to inform later work',
    'no-further-action': 'No further action',
    'not-this-force': 'Not a matter for this force',
  },
  question: 'A question to the charity',
  questionHint: 'Do not repeat what the report says. An analyst rings your unit with the answer.',
  send: 'Acknowledge',
  doneTitle: 'Acknowledged',
  done: (urn: string) => `Thank you. Information report ${urn} is acknowledged.`,
  outcomeSaved: 'Outcome recorded:',
  noOutcome: 'No outcome has been recorded yet. Use the same code when there is one.',
};

export const checkAReport = {
  title: 'Check that a PDF is ours',
  lead: 'Compare a PDF with what this service sent. You learn whether it is the same file, and nothing else.',
  code: 'Verification code',
  codeHint: 'It is printed on the information report.',
  file: 'Choose the PDF',
  fileHint: 'The file stays on your computer: only its SHA-256 is worked out here.',
  digest: 'SHA-256 of the file',
  digestHint:
    '64 digits and letters. On Windows: Get-FileHash in PowerShell. On Mac or Linux: shasum -a 256.',
  check: 'Check',
  genuineTitle: 'It is the file we sent',
  genuine: 'The code and the file belong together, and the file has not been changed.',
  notGenuineTitle: 'It is not a file we sent with this code',
  notGenuine:
    'Check the code first. If it is right, the file was changed or is not ours. Do not act on it, and ring us.',
  again: 'Check another file',
};

export const receipt = {
  title: 'Your report has arrived',
  neutralTitle: 'Your number',
  label: 'Your receipt',
  write: 'Write it down now. It is shown only once, and nobody can find it for you.',
  read: 'It has 17 letters and numbers: three groups of four, and one of five. The letters I, L, O and U are never used. A mistake is noticed when you type it.',
  secret:
    'Keep it to yourself, and do not write beside it what it is for. Whoever has it can read our messages to you. We never ask for it by email.',
  printHint:
    'Printed, or saved as a PDF, this page shows only the number. A screenshot, or saving it in another way, shows more.',
  reference: 'Reference, if you ring about the report',
  next: 'What happens next',
  steps: [
    'A person reads your report: within 10 minutes if someone is at risk now, otherwise within one working day.',
    'They may have a question. Come back with the receipt in a few days to see it and to answer.',
    'You can also add something later, even after the report is closed.',
  ],
  danger: 'If someone is in danger now, ring 999.',
  leave:
    'When you have it, use “Leave this page now”: it asks your device to forget that you were here. Then close the window.',
  comeBack: 'Come back to a report',
};

export const followUp = {
  title: 'Come back to a report',
  lead: 'Type the receipt you wrote down. It shows what has happened and lets you answer or add something.',
  receipt: 'Receipt',
  receiptHint: '17 letters and numbers. Spaces, hyphens, and capital or small letters make no difference.',
  open: 'Open',
  lost: 'If you have lost the receipt, nobody can find it for you. You can report again, or ring.',
};

export const thread = {
  title: 'Your report',
  reference: 'Reference',
  statusTitle: 'Where it stands',
  status: {
    received: { title: 'Received', text: 'Your report has arrived. Nobody has finished reading it yet.' },
    'being-assessed': { title: 'Being assessed', text: 'A person at the charity has begun to work on it.' },
    'more-information-wanted': {
      title: 'More information wanted',
      text: 'We have a question for you, below. An answer helps; you need not give one.',
    },
    'passed-to-the-police': {
      title: 'Passed to the police',
      text: 'What you told us went, written so that it does not show who gave it, to the specialist unit of a force or, where that unit should not see it, to another body. They decide what to do. We may not learn the result.',
    },
    closed: {
      title: 'Closed',
      text: 'We have stopped working on this: it does not have what a force needs to act on it, or we have the same report already. That does not mean we do not believe you. If there is more you can tell us, add it below: a person reads it.',
    },
  },
  elsewhere: 'Who else may help',
  elsewhereLink: 'Who deals with what: every force’s website, and the oversight bodies',
  signposts: {
    '999': 'If someone is in danger now, ring 999.',
    'crime-report':
      'This looks like a crime by someone who is not in policing. Tell the force for the area on its website or by ringing 101.',
    'force-complaint':
      'This looks like a complaint about service. Every force takes them: look for “complaints” on its website, or ring it and ask for its professional standards department.',
    'open-investigation':
      'A complaint or a case is open. The body named in your outcome letter decides about it.',
    'police-integrity-line':
      'If you work in policing, the Police Integrity Line is a separate service for you.',
    'not-policing':
      'The person does not seem to work in policing, so a police force would not deal with it this way.',
  },
  messages: 'Messages',
  none: 'There are no messages.',
  from: { reporter: 'You wrote', charity: 'The charity wrote' },
  question: 'A question for you',
  answer: 'Your answer',
  add: 'Add something',
  yourMessage: 'Your message',
  hint: 'No name, and not the receipt. The police do not read this: a person at the charity does.',
  send: 'Send',
  sent: 'Thank you. We have your message, and a person will read it.',
};

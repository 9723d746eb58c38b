/** What to say in a drill, sentence by sentence: that nothing has happened comes first. */
export const drillScript = (to: {
  readonly forceName: string;
  readonly originator: string;
}): readonly string[] => [
  `This is a test call from the ${to.originator} to ${to.forceName}. There is no report and nothing to act on.`,
  'We are making sure that this number reaches somebody who can act at once, at any hour.',
  'What is your name or role, and would you take information from us on this number if lives depended on it?',
  'If not: whom should we ring at this hour, and on which number?',
  'Thank you. That is all: nothing more follows from this call.',
];

export const script = {
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  next: 'Continue',
  back: 'Back',
  change: 'Change',
  working: 'One moment…',
  offline:
    'We cannot tell whether this arrived. Nothing you typed is lost: check the connection and press the button again. You will not make two reports.',
  fault:
    'The fault is ours, and nothing you typed is lost. Wait a minute and press the button again. You will not make two reports.',
  tooLong:
    'This is too long to send at once, and nothing you typed is lost. Shorten it and press the button again. With the receipt you can add the rest.',
  risks: 'These words could show who wrote this. You decide whether to keep them.',
  more: (count: number) => `and ${count} more`,
};

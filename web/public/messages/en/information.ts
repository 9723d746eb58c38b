interface Section {
  title: string;
  paragraphs: string[];
}

const privacySections: Section[] = [
  {
    title: 'What we keep',
    paragraphs: [
      'What you write in the form, sealed so that only the people who work on it can read it, and every reading is recorded.',
      'Contact details, only if you leave them, in a store of their own under another key. Each time a person looks at them it is recorded.',
      'The receipt only as a scrambled value from which it cannot be worked out, and the time of arrival rounded down to the hour.',
      'Scrambled marks of a report, from which no word can be read: to notice two reports about the same person, and, for 30 days, others worded like one that was closed as spam.',
      'How many wrong receipts were typed in a minute. Nothing of who typed them.',
    ],
  },
  {
    title: 'What we do not keep',
    paragraphs: [
      'Your internet address, your browser, your device or the page you came from. There are no cookies, no storage in your browser, no analytics and nothing from another site.',
      'Anything you typed but did not send. A button that finds a force, checks your answers or shows words that could point to you may pass them through our computers, which keep none of it.',
    ],
  },
  {
    title: 'What stays outside our control',
    paragraphs: [
      'Our hosting company sees the internet addresses that connect to it, and keeps the time at which work ran for up to 90 days. Your provider and network can see which site you visited. Tor Browser hides your address from all of them.',
      'Your device may remember that you were here. We ask it to forget when you use “Leave this page now”, but cannot check that it did. With JavaScript switched off, a browser may offer, after Back, to send what you wrote once more: close the tab.',
    ],
  },
  {
    title: 'Who sees a report',
    paragraphs: [
      'A call handler or an analyst at the charity reads it. If it goes to a force, an analyst writes it again so that it does not show who gave it, and a supervisor, another person, approves it.',
      'The specialist unit of a force receives that version; where several forces are concerned, each gets its own. If a force is not the right one, or the person you name works in that unit, a supervisor decides where it goes instead.',
      'Contact details go to a force only if you said so, and only to the force of that report.',
    ],
  },
  {
    title: 'How long',
    paragraphs: [
      'The charity decides how long it keeps what you wrote. This version of the service does not delete it by itself.',
      'You can have your contact details deleted: come back with your receipt and ask, or ring and give your reference. A person does it, and copies in our backups are gone 35 days later. A force that was given them by your leave keeps its own.',
      'The record of who did what stays, without any of your words, so that an auditor can check that nothing was altered.',
    ],
  },
];

const accessibilitySections: Section[] = [
  {
    title: 'What we aim for',
    paragraphs: [
      'The Web Content Accessibility Guidelines 2.2, level AA. The pages are built to work with a keyboard alone, with a screen reader, at 320 pixels wide, enlarged to 400%, without colour and without JavaScript.',
    ],
  },
  {
    title: 'How it was tested',
    paragraphs: [
      'Each page, in both languages and with its error messages, is tested automatically with axe at two widths whenever the service changes. Tests complete a report with the keyboard alone, in each language.',
      'Automatic tests find only some barriers. It has not yet been tested with people who use assistive technology.',
    ],
  },
  {
    title: 'What is not good enough yet',
    paragraphs: [
      'There is no version in British Sign Language or in easy-read English. The Welsh has not been read by a translator. Ring, or use one of the other ways to talk, if a page does not work for you.',
    ],
  },
  {
    title: 'Tell us',
    paragraphs: ['If something stops you, ring us. You need not say why you are using the service.'],
  },
  {
    title: 'Where places and dates come from',
    paragraphs: [
      'Areas of police forces: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.',
      'Names of places: GeoNames, CC BY 4.0. Bank holidays: date-holidays, CC BY-SA 3.0.',
    ],
  },
];

export const information = {
  privacy: {
    title: 'Privacy',
    lead: 'What happens to what you tell us, in plain words.',
    sections: privacySections,
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this service. If you cannot, that is our fault, not yours.',
    sections: accessibilitySections,
  },
};

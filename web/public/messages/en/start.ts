export const start = {
  title: 'Report corruption or abuse by someone in the police',
  lead: 'You tell an independent charity, not the police. You need not say who you are.',
  begin: 'Make a report',
  comeBack: 'Come back to a report you made',
  talk: {
    title: 'Or talk to someone',
    text: 'Most people ring. The call is free, and you can stay anonymous. We ask the same questions as the form. Dial 141 in front to hide your number. Your phone may list the call: delete it there if someone else could look.',
  },
  danger: {
    title: 'Is someone in danger now?',
    text: 'Ring 999. If you cannot speak, press 55 on a mobile when you are asked. If you cannot hear or speak well, dial 18000 with Relay UK or use 999 BSL. If a crime has happened but nobody is in danger, ring 101.',
  },
  what: {
    title: 'What you can report',
    text: 'Anything a police officer, a special constable, a member of police staff or a police volunteer does in any UK force, on or off duty, online or in person, that is:',
    after: 'You need no proof. A suspicion with some detail is enough for us to read.',
  },
  next: {
    title: 'What happens to a report',
    steps: [
      'A person at the charity reads it. If someone is at risk, day or night, they look within 10 minutes.',
      'If there is enough for a force to check, we write it again so that it does not show who gave it.',
      'A second person agrees. Then it goes to the specialist unit of the right force or, if the person works in that unit or could see it there, to someone else instead.',
      'You get a receipt. With it you can come back, see what happened and answer questions, still without a name.',
    ],
  },
  anonymous: {
    title: 'How you stay anonymous, and where that ends',
    does: [
      'You need not give your name. We keep no internet address, no cookie and nothing about your device.',
      'If you choose to leave contact details, they are kept apart from the report, and you decide who may use them.',
      'The force never sees your own words. It cannot contact you unless you agree: questions come through the charity.',
    ],
    limitsTitle: 'What we cannot promise',
    limits: [
      'Your phone or internet provider, and anyone who manages your network, can see that you visited this site, though not what you wrote.',
      'Someone who uses your device may see it in the browser history, or over your shoulder.',
      'The companies that carry web traffic and run our computers may keep the time of a visit for a while.',
      'If only you could know something, writing it may point to you. The form points out some such words, never all.',
      'If a life is at risk, we may have to pass on what you tell us quickly.',
    ],
  },
  safer: {
    title: 'Safer before you start',
    tips: [
      'Do not use a device or a network from work, or one that the person you report can reach.',
      'For the strongest protection use Tor Browser (torproject.org). This site works on its safest setting.',
      'A private window keeps this site out of your history once you close it.',
      'Keep what evidence you have. Do not search, follow or record to get more: it can put you at risk.',
      'To leave quickly, use “Leave this page now” at the top. With a keyboard, Escape, or Shift three times, does the same, unless JavaScript is switched off. What you typed is cleared.',
    ],
  },
  elsewhere: {
    title: 'What to take somewhere else',
    items: [
      {
        what: 'A crime by someone who is not in policing',
        where: 'Ring 101, or use the website of your force, or ring the main line of the charity.',
      },
      {
        what: 'You are unhappy with the service a force gave you',
        where: 'That force: its website or complaints page, below.',
      },
      {
        what: 'You do not agree with the outcome of a complaint, or a case is still open',
        where: 'The body named in your outcome letter, or the oversight body below.',
      },
    ],
    policing: 'If you work in policing',
    policingText:
      'There is also the Police Integrity Line, a separate and independent service only for police officers and staff. You may report here too.',
    oversight: 'Oversight bodies',
    forces: 'Find a force: its website and, where we know it, its complaints page',
    complaintsHint:
      'Where no complaints page is named, look for “complaints” on the force’s website, or ring the force and ask for its professional standards department.',
    oversightHint:
      'The IOPC passes a complaint on to the force it is about. In Scotland the force answers first, and PIRC then looks at how it did. In Northern Ireland the Police Ombudsman takes complaints itself.',
    website: 'website',
    complaints: 'complaints',
    englandAndWales: 'England and Wales',
    scotland: 'Scotland',
    northernIreland: 'Northern Ireland',
  },
};

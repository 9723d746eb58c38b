import type { Service } from '../functions/contracts/service.ts';

/**
 * Fictional settings for trying the service. The number is in the range that Ofcom keeps for drama, the domain in
 * the one that RFC 2606 keeps for examples. Production must replace each of `mustBeReal`.
 */
export const demonstrationService: Service = {
  stage: 'demonstration',
  name: 'National Police Anti-Corruption and Abuse Reporting Service',
  shortName: 'Police anti-corruption reporting',
  phone: '0808 157 0142',
  hours: 'Monday to Friday, 8am to 10pm; weekends and bank holidays, 9am to 6pm',
  relayUk: 'Dial 18001 then 0808 157 0142',
  bsl: 'Ask for a BSL interpreter by video at the start of the call',
  interpreter: 'Say the name of the language in English and an interpreter joins the call',
  welsh: {
    hours: 'Dydd Llun i ddydd Gwener, 8am i 10pm; penwythnosau a gwyliau banc, 9am i 6pm',
    relayUk: 'Deialwch 18001 yna 0808 157 0142',
    bsl: 'Gofynnwch am ddehonglydd BSL drwy fideo ar ddechrau’r alwad',
    interpreter: 'Dywedwch enw’r iaith yn Saesneg a bydd cyfieithydd yn ymuno â’r alwad',
  },
  originator: 'National Anti-Corruption and Abuse Reporting Service',
  mailDomain: 'reports.example',
  sender: 'information.reports@reports.example',
};

export const demonstrationSiteUrl = 'http://127.0.0.1:8080';

/** The lines of the service that production may not take over from the demonstration. */
export const mustBeReal = [
  'phone',
  'hours',
  'relayUk',
  'bsl',
  'interpreter',
  'welsh',
  'mailDomain',
  'sender',
] as const;

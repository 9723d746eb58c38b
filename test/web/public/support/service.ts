import type { Service } from '../../../../functions/contracts/service.ts';

/** A fictional service, as functions get it from their environment. */
export const aService = (overrides: Partial<Service> = {}): Service => ({
  stage: 'demonstration',
  name: 'National Police Anti-Corruption and Abuse Reporting Service',
  shortName: 'NPACARS',
  phone: '0808 157 0142',
  hours: 'every day, 24 hours',
  relayUk: 'Dial 18001 then 0808 157 0142',
  bsl: 'Video interpreter, 8am to midnight',
  interpreter: 'Say your language and hold the line',
  welsh: {
    hours: 'bob dydd, 24 awr',
    relayUk: 'Deialwch 18001 yna 0808 157 0142',
    bsl: 'Dehonglydd drwy fideo, 8am i hanner nos',
  },
  originator: 'An independent charity',
  mailDomain: 'reports.example',
  sender: 'information.reports@reports.example',
  ...overrides,
});

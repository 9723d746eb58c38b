import type { Messages } from '../messages.ts';

export const errors: Messages['errors'] = {
  'narrative-missing': () => 'Dywedwch wrthym beth ddigwyddodd',
  'too-long': (limit: number) => `Byrhewch hwn i ${limit.toLocaleString('en-GB')} o nodau neu lai`,
  date: () => 'Rhowch ddyddiad fel 27 3 2026, neu gadewch ef yn wag',
  'date-order': () => 'Rhaid i’r dyddiad olaf beidio â bod cyn y dyddiad cyntaf',
  email: () => 'Rhowch gyfeiriad e-bost fel enw@example.org, neu gadewch ef yn wag',
  phone: () => 'Rhowch y rhif ffôn cyfan, fel 01632 960001, neu gadewch ef yn wag',
  'receipt-inside': () => 'Tynnwch y dderbynneb allan o’r testun hwn: i chi yn unig y mae',
  'consent-charity': () => 'Dywedwch a gaiff yr elusen gysylltu â chi',
  'consent-force': () => 'Dywedwch a gaiff yr heddlu gysylltu â chi',
  'contact-means': () => 'Rhowch rif ffôn neu gyfeiriad e-bost, neu atebwch na i’r ddau gwestiwn',
  choice: () => 'Dewiswch un o’r atebion a ddangosir',
  'force-unknown': () => 'Dewiswch un o’r heddluoedd a ddangosir, neu “Nid wyf yn gwybod”',
  'receipt-unknown': () =>
    'Nid yw’r dderbynneb hon yn agor dim. Gwiriwch bob llythyren a rhif. Os yw pob un yn gywir a’ch bod newydd anfon yr adroddiad, rhowch gynnig arall arni ymhen pum munud',
  'message-missing': () => 'Ysgrifennwch eich neges',
  'code-unknown': () =>
    'Gwiriwch y cod: mae yn yr e-bost diweddaraf am yr adroddiad. Ni dderbynnir cod sydd wedi’i ddisodli, neu y mae ei ddiwrnod olaf wedi mynd heibio: ffoniwch ni',
  'code-missing': () => 'Rhowch y cod',
  digest: () => 'Rhowch SHA-256 y ffeil: 64 o ddigidau a llythrennau o a i f',
};

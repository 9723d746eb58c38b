import type { Messages } from '../messages.ts';

export const acknowledge: Messages['acknowledge'] = {
  title: 'Cydnabod adroddiad gwybodaeth',
  lead: 'I’r uned a’i derbyniodd. Nid yw’r dudalen hon yn dangos dim o’r adroddiad ei hun.',
  code: 'Cod o’r e-bost',
  codeHint: 'Os dilynoch y ddolen, efallai fod y cod wedi’i lenwi eisoes.',
  outcome: 'Canlyniad, os oes un eisoes',
  outcomeHint: 'Gallwch ddychwelyd gyda’r un cod, rhoi canlyniad yn nes ymlaen neu ei gywiro.',
  outcomes: {
    none: 'Dim eto',
    investigation: 'Agorwyd ymchwiliad',
    'linked-to-investigation': 'Wedi’i gysylltu ag ymchwiliad sydd eisoes ar agor',
    safeguarding: 'Cymerwyd camau diogelu',
    intelligence: 'Wedi’i gadw i lywio gwaith diweddarach',
    'no-further-action': 'Dim camau pellach',
    'not-this-force': 'Nid mater i’r heddlu hwn',
  },
  question: 'Cwestiwn i’r elusen',
  questionHint:
    'Peidiwch ag ailadrodd yr hyn y mae’r adroddiad yn ei ddweud. Bydd dadansoddwr yn ffonio eich uned gyda’r ateb.',
  send: 'Cydnabod',
  doneTitle: 'Cydnabuwyd',
  done: (urn: string) => `Diolch. Mae adroddiad gwybodaeth ${urn} wedi’i gydnabod.`,
  outcomeSaved: 'Canlyniad a gofnodwyd:',
  noOutcome: 'Nid oes canlyniad wedi’i gofnodi eto. Defnyddiwch yr un cod pan fydd un.',
};

export const checkAReport: Messages['checkAReport'] = {
  title: 'Gwirio mai ni a anfonodd PDF',
  lead: 'Cymharwch PDF â’r hyn a anfonodd y gwasanaeth hwn. Cewch wybod ai’r un ffeil ydyw, a dim byd arall.',
  code: 'Cod gwirio',
  codeHint: 'Mae wedi’i argraffu ar yr adroddiad gwybodaeth.',
  file: 'Dewiswch y PDF',
  fileHint: 'Mae’r ffeil yn aros ar eich cyfrifiadur: dim ond ei SHA-256 a gyfrifir yma.',
  digest: 'SHA-256 y ffeil',
  digestHint:
    '64 o ddigidau a llythrennau. Ar Windows: Get-FileHash yn PowerShell. Ar Mac neu Linux: shasum -a 256.',
  check: 'Gwirio',
  genuineTitle: 'Dyma’r ffeil a anfonwyd gennym',
  genuine: 'Mae’r cod a’r ffeil yn perthyn i’w gilydd, ac nid yw’r ffeil wedi’i newid.',
  notGenuineTitle: 'Nid ffeil a anfonwyd gennym gyda’r cod hwn yw hon',
  notGenuine:
    'Gwiriwch y cod yn gyntaf. Os yw’n gywir, cafodd y ffeil ei newid neu nid ein ffeil ni ydyw. Peidiwch â gweithredu arni, a ffoniwch ni.',
  again: 'Gwirio ffeil arall',
};

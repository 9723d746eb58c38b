import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  title: 'Mae eich adroddiad wedi cyrraedd',
  neutralTitle: 'Eich rhif',
  label: 'Eich derbynneb',
  write:
    'Ysgrifennwch ef i lawr nawr. Dim ond unwaith y caiff ei ddangos, ac ni all neb ddod o hyd iddo i chi.',
  read: 'Mae ynddo 17 o lythrennau a rhifau: tri grŵp o bedwar, ac un o bump. Ni ddefnyddir y llythrennau I, L, O ac U byth. Sylwir ar gamgymeriad pan fyddwch yn ei deipio.',
  secret:
    'Cadwch ef i chi’ch hun, a pheidiwch ag ysgrifennu wrth ei ymyl i beth y mae. Gall pwy bynnag sydd ag ef ddarllen ein negeseuon atoch. Nid ydym byth yn gofyn amdano drwy e-bost.',
  printHint:
    'Wedi’i hargraffu, neu ei chadw fel PDF, dim ond y rhif y mae’r dudalen hon yn ei ddangos. Mae sgrinlun, neu ei chadw mewn ffordd arall, yn dangos mwy.',
  reference: 'Cyfeirnod, os ffoniwch am yr adroddiad',
  next: 'Beth sy’n digwydd nesaf',
  steps: [
    'Bydd person yn darllen eich adroddiad: o fewn 10 munud os oes rhywun mewn perygl nawr, fel arall o fewn un diwrnod gwaith.',
    'Efallai y bydd ganddynt gwestiwn. Dychwelwch gyda’r dderbynneb ymhen ychydig ddyddiau i’w weld a’i ateb.',
    'Gallwch hefyd ychwanegu rhywbeth yn nes ymlaen, hyd yn oed ar ôl i’r adroddiad gael ei gau.',
  ],
  danger: 'Os oes rhywun mewn perygl nawr, ffoniwch 999.',
  leave:
    'Pan fydd gennych, defnyddiwch “Gadael y dudalen hon nawr”: mae’n gofyn i’ch dyfais anghofio eich bod wedi bod yma. Yna caewch y ffenestr.',
  comeBack: 'Dychwelyd at adroddiad',
};

export const followUp: Messages['followUp'] = {
  title: 'Dychwelyd at adroddiad',
  lead: 'Teipiwch y dderbynneb a ysgrifennoch. Mae’n dangos beth sydd wedi digwydd ac yn gadael i chi ateb neu ychwanegu rhywbeth.',
  receipt: 'Derbynneb',
  receiptHint:
    '17 o lythrennau a rhifau. Nid yw bylchau, cysylltnodau na llythrennau mawr neu fach yn gwneud gwahaniaeth.',
  open: 'Agor',
  lost: 'Os ydych wedi colli’r dderbynneb, ni all neb ddod o hyd iddi i chi. Gallwch roi gwybod eto, neu ffonio.',
};

export const thread: Messages['thread'] = {
  title: 'Eich adroddiad',
  reference: 'Cyfeirnod',
  statusTitle: 'Y sefyllfa nawr',
  status: {
    received: {
      title: 'Wedi cyrraedd',
      text: 'Mae eich adroddiad wedi cyrraedd. Nid oes neb wedi gorffen ei ddarllen eto.',
    },
    'being-assessed': {
      title: 'Yn cael ei asesu',
      text: 'Mae person yn yr elusen wedi dechrau gweithio arno.',
    },
    'more-information-wanted': {
      title: 'Mae angen mwy o wybodaeth',
      text: 'Mae gennym gwestiwn i chi, isod. Mae ateb yn helpu; nid oes rhaid rhoi un.',
    },
    'passed-to-the-police': {
      title: 'Wedi’i drosglwyddo i’r heddlu',
      text: 'Aeth yr hyn a ddywedoch, wedi’i ysgrifennu fel nad yw’n dangos pwy a’i rhoddodd, i uned arbenigol heddlu neu, lle na ddylai’r uned honno ei weld, i gorff arall. Nhw sy’n penderfynu beth i’w wneud. Efallai na chawn wybod y canlyniad.',
    },
    closed: {
      title: 'Wedi cau',
      text: 'Rydym wedi rhoi’r gorau i weithio ar hyn: nid oes ynddo’r hyn y mae ar heddlu ei angen i weithredu arno, neu mae’r un adroddiad gennym eisoes. Nid yw hynny’n golygu nad ydym yn eich credu. Os oes mwy y gallwch ei ddweud wrthym, ychwanegwch ef isod: bydd person yn ei ddarllen.',
    },
  },
  elsewhere: 'Pwy arall a all helpu',
  elsewhereLink: 'Pwy sy’n delio â beth: gwefan pob heddlu, a’r cyrff goruchwylio',
  signposts: {
    '999': 'Os oes rhywun mewn perygl nawr, ffoniwch 999.',
    'crime-report':
      'Mae hyn yn edrych fel trosedd gan rywun nad yw yn yr heddlu. Dywedwch wrth heddlu’r ardal ar ei wefan neu drwy ffonio 101.',
    'force-complaint':
      'Mae hyn yn edrych fel cwyn am wasanaeth. Mae pob heddlu’n eu derbyn: chwiliwch am “cwynion” ar ei wefan, neu ffoniwch ef a gofynnwch am ei adran safonau proffesiynol.',
    'open-investigation':
      'Mae cwyn neu achos ar agor. Y corff a enwir yn eich llythyr canlyniad sy’n penderfynu amdano.',
    'police-integrity-line':
      'Os ydych yn gweithio i’r heddlu, mae’r Police Integrity Line yn wasanaeth ar wahân i chi.',
    'not-policing':
      'Nid yw’n ymddangos bod y person yn gweithio i’r heddlu, felly ni fyddai heddlu’n delio â hyn fel hyn.',
  },
  messages: 'Negeseuon',
  none: 'Nid oes negeseuon.',
  from: { reporter: 'Ysgrifennoch chi', charity: 'Ysgrifennodd yr elusen' },
  question: 'Cwestiwn i chi',
  answer: 'Eich ateb',
  add: 'Ychwanegu rhywbeth',
  yourMessage: 'Eich neges',
  hint: 'Dim enw, ac nid y dderbynneb. Nid yr heddlu sy’n darllen hyn: person yn yr elusen sy’n gwneud.',
  send: 'Anfon',
  sent: 'Diolch. Mae eich neges gennym, a bydd person yn ei darllen.',
};

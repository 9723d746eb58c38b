import type { Messages } from '../messages.ts';

export const common: Messages['common'] = {
  skip: 'Neidio i’r prif gynnwys',
  notLive: {
    title: 'Arddangosiad yn unig.',
    text: 'Nid hwn yw’r gwasanaeth byw. Nid oes neb yn darllen yr hyn a anfonir yma. Peidiwch ag anfon dim byd go iawn.',
  },
  leave: 'Gadael y dudalen hon nawr',
  leaveRegion: 'Gadael yn gyflym',
  leaveKeys: 'Pwyswch Escape, neu',
  pages: {
    start: 'Dechrau',
    report: 'Rhoi gwybod',
    followUp: 'Dychwelyd at adroddiad',
    statistics: 'Ffigurau',
    privacy: 'Preifatrwydd',
    accessibility: 'Hygyrchedd',
    acknowledge: 'I heddluoedd: cydnabod adroddiad',
    checkAReport: 'I heddluoedd: gwirio PDF',
  },
  footer: {
    title: 'Am y gwasanaeth hwn',
    independent: 'Elusen annibynnol sy’n ei redeg. Nid yr heddlu sy’n rhedeg y wefan hon.',
  },
  welshNote:
    'Nid yw cyfieithydd wedi darllen y Gymraeg hon eto. Os oes rhywbeth yn aneglur, defnyddiwch y Saesneg neu ffoniwch.',
  titleWithError: (title: string) => `Gwall: ${title}`,
  errorSummary: 'Mae problem',
  yes: 'Caiff',
  no: 'Na chaiff',
  contactPhone: 'Ffôn',
  contactHours: 'Oriau',
  contactRelay: 'Relay UK (cyfnewid testun)',
  contactBsl: 'Iaith Arwyddion Prydain',
  contactInterpreter: 'Ieithoedd eraill',
  problem: {
    title: 'Aeth rhywbeth o’i le yma',
    text: 'Ein bai ni yw hyn. Ewch yn ôl: efallai fod yr hyn a deipioch yno o hyd. Arhoswch funud a rhowch gynnig arall arni. Nid yw anfon yr un ffurflen ddwywaith yn gwneud dau adroddiad.',
    ring: 'Neu ffoniwch ni. Mae’r alwad am ddim:',
    notFoundTitle: 'Nid oes tudalen o’r fath',
    notFoundText: 'Mae adroddiad a anfonoch yn ddiogel. Gwiriwch y cyfeiriad, neu ewch ymlaen o’r fan hon:',
    tooLongTitle: 'Mae hyn yn rhy hir i’w anfon ar unwaith',
    tooLongText:
      'Ni chadwyd dim. Ewch yn ôl: efallai fod yr hyn a deipioch yno o hyd. Byrhewch ef a’i anfon. Gyda’r dderbynneb gallwch wedyn ychwanegu’r gweddill, fesul darn. I fynd ymlaen o’r fan hon:',
    badRequestTitle: 'Nid oeddem yn gallu darllen yr hyn a anfonwyd',
    badRequestText: 'Ni chadwyd dim. Agorwch y dudalen eto a llenwch y ffurflen yno:',
  },
};

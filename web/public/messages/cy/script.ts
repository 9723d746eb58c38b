import type { Messages } from '../messages.ts';

export const script: Messages['script'] = {
  step: (step: number, steps: number) => `Cam ${step} o ${steps}`,
  next: 'Parhau',
  back: 'Yn ôl',
  change: 'Newid',
  working: 'Un eiliad…',
  offline:
    'Ni allwn ddweud a gyrhaeddodd hyn. Nid oes dim a deipioch wedi’i golli: gwiriwch y cysylltiad a phwyswch y botwm eto. Ni fyddwch yn gwneud dau adroddiad.',
  fault:
    'Ein bai ni yw hyn, ac nid oes dim a deipioch wedi’i golli. Arhoswch funud a phwyswch y botwm eto. Ni fyddwch yn gwneud dau adroddiad.',
  tooLong:
    'Mae hyn yn rhy hir i’w anfon ar unwaith, ac nid oes dim a deipioch wedi’i golli. Byrhewch ef a phwyswch y botwm eto. Gyda’r dderbynneb gallwch ychwanegu’r gweddill.',
  risks: 'Gallai’r geiriau hyn ddangos pwy a ysgrifennodd hwn. Chi sy’n penderfynu a ydych am eu cadw.',
  more: (count: number) => `a ${count} arall`,
};

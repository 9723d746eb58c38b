import type { Messages } from '../messages.ts';

type Sections = Messages['information']['privacy']['sections'];

const privacySections: Sections = [
  {
    title: 'Beth rydym yn ei gadw',
    paragraphs: [
      'Yr hyn a ysgrifennwch yn y ffurflen, wedi’i selio fel mai dim ond y bobl sy’n gweithio arno a all ei ddarllen; cofnodir pob darlleniad.',
      'Manylion cyswllt, dim ond os ydych yn eu gadael, mewn storfa ar wahân dan allwedd arall. Bob tro y bydd person yn edrych arnynt, fe’i cofnodir.',
      'Y dderbynneb fel gwerth wedi’i gymysgu na ellir ei gyfrifo’n ôl ohono, ac amser cyrraedd wedi’i dalgrynnu i lawr i’r awr.',
      'Marciau wedi’u cymysgu o adroddiad, na ellir darllen yr un gair ohonynt: i sylwi ar ddau adroddiad am yr un person, ac, am 30 diwrnod, ar rai eraill â geiriad tebyg i un a gaewyd fel sbam.',
      'Faint o dderbynebau anghywir a deipiwyd mewn munud. Dim byd am bwy a’u teipiodd.',
    ],
  },
  {
    title: 'Beth nad ydym yn ei gadw',
    paragraphs: [
      'Eich cyfeiriad rhyngrwyd, eich porwr, eich dyfais na’r dudalen y daethoch ohoni. Nid oes cwcis, dim storio yn eich porwr, dim dadansoddeg a dim o wefan arall.',
      'Unrhyw beth a deipioch heb ei anfon. Gall botwm sy’n dod o hyd i heddlu, yn gwirio eich atebion neu’n dangos geiriau a allai bwyntio atoch chi eu pasio drwy ein cyfrifiaduron, nad ydynt yn cadw dim ohonynt.',
    ],
  },
  {
    title: 'Beth sydd y tu hwnt i’n rheolaeth',
    paragraphs: [
      'Mae ein cwmni cynnal yn gweld y cyfeiriadau rhyngrwyd sy’n cysylltu ag ef, ac yn cadw’r amser y rhedodd gwaith am hyd at 90 diwrnod. Gall eich darparwr a’ch rhwydwaith weld pa wefan yr ymweloch â hi. Mae Tor Browser yn cuddio eich cyfeiriad rhag pob un ohonynt.',
      'Gall eich dyfais gofio eich bod wedi bod yma. Rydym yn gofyn iddi anghofio pan ddefnyddiwch “Gadael y dudalen hon nawr”, ond ni allwn wirio ei bod wedi gwneud. Os yw JavaScript wedi’i ddiffodd, gall porwr gynnig, ar ôl Yn ôl, anfon yr hyn a ysgrifennoch unwaith eto: caewch y tab.',
    ],
  },
  {
    title: 'Pwy sy’n gweld adroddiad',
    paragraphs: [
      'Bydd person sy’n ateb galwadau neu ddadansoddwr yn yr elusen yn ei ddarllen. Os yw’n mynd i heddlu, bydd dadansoddwr yn ei ailysgrifennu fel nad yw’n dangos pwy a’i rhoddodd, a bydd goruchwyliwr, person arall, yn ei gymeradwyo.',
      'Uned arbenigol heddlu sy’n derbyn y fersiwn honno; lle mae sawl heddlu dan sylw, mae pob un yn cael ei fersiwn ei hun. Os nad hwnnw yw’r heddlu cywir, neu os yw’r person a enwch yn gweithio yn yr uned honno, goruchwyliwr sy’n penderfynu ble y mae’n mynd yn lle hynny.',
      'Dim ond os dywedoch hynny y mae manylion cyswllt yn mynd i heddlu, a dim ond i heddlu’r adroddiad hwnnw.',
    ],
  },
  {
    title: 'Am faint',
    paragraphs: [
      'Yr elusen sy’n penderfynu am faint y mae’n cadw’r hyn a ysgrifennoch. Nid yw’r fersiwn hon o’r gwasanaeth yn ei ddileu ohoni’i hun.',
      'Gallwch gael dileu eich manylion cyswllt: dychwelwch gyda’ch derbynneb a gofynnwch, neu ffoniwch a rhowch eich cyfeirnod. Person sy’n gwneud hynny, a bydd copïau yn ein copïau wrth gefn wedi mynd 35 diwrnod yn ddiweddarach. Mae heddlu a’u cafodd gyda’ch caniatâd yn cadw ei gopi ei hun.',
      'Mae’r cofnod o bwy wnaeth beth yn aros, heb yr un o’ch geiriau, er mwyn i archwilydd allu gwirio nad oes dim wedi’i newid.',
    ],
  },
];

const accessibilitySections: Sections = [
  {
    title: 'Ein nod',
    paragraphs: [
      'Canllawiau Hygyrchedd Cynnwys y We 2.2, lefel AA. Cafodd y tudalennau eu hadeiladu i weithio gyda bysellfwrdd yn unig, gyda darllenydd sgrin, ar led o 320 picsel, wedi’u chwyddo i 400%, heb liw a heb JavaScript.',
    ],
  },
  {
    title: 'Sut y cafodd ei brofi',
    paragraphs: [
      'Profir pob tudalen, yn y ddwy iaith a gyda’i negeseuon gwall, yn awtomatig gydag axe ar ddau led pryd bynnag y newidir y gwasanaeth. Mae profion yn cwblhau adroddiad gyda’r bysellfwrdd yn unig, ym mhob iaith.',
      'Dim ond rhai rhwystrau y mae profion awtomatig yn eu canfod. Nid yw wedi’i brofi eto gyda phobl sy’n defnyddio technoleg gynorthwyol.',
    ],
  },
  {
    title: 'Beth nad yw’n ddigon da eto',
    paragraphs: [
      'Nid oes fersiwn mewn Iaith Arwyddion Prydain na fersiwn hawdd ei darllen. Nid yw cyfieithydd wedi darllen y Gymraeg. Ffoniwch, neu defnyddiwch un o’r ffyrdd eraill o siarad, os nad yw tudalen yn gweithio i chi.',
    ],
  },
  {
    title: 'Dywedwch wrthym',
    paragraphs: [
      'Os oes rhywbeth yn eich rhwystro, ffoniwch ni. Nid oes rhaid dweud pam rydych yn defnyddio’r gwasanaeth.',
    ],
  },
  {
    title: 'O ble y daw lleoedd a dyddiadau',
    paragraphs: [
      'Ardaloedd heddluoedd: y Swyddfa Ystadegau Gwladol, dan drwydded y Drwydded Llywodraeth Agored f3.0. Yn cynnwys data OS © Hawlfraint y Goron a hawl cronfa ddata 2025. Yn cynnwys data’r Post Brenhinol © Hawlfraint y Post Brenhinol a hawl cronfa ddata 2025. Yn cynnwys data’r Ystadegau Gwladol © Hawlfraint y Goron a hawl cronfa ddata 2025.',
      'Enwau lleoedd: GeoNames, CC BY 4.0. Gwyliau banc: date-holidays, CC BY-SA 3.0.',
    ],
  },
];

export const information: Messages['information'] = {
  privacy: {
    title: 'Preifatrwydd',
    lead: 'Beth sy’n digwydd i’r hyn a ddywedwch wrthym, mewn geiriau syml.',
    sections: privacySections,
  },
  accessibility: {
    title: 'Hygyrchedd',
    lead: 'Dylai pawb allu defnyddio’r gwasanaeth hwn. Os na allwch, ein bai ni yw hynny, nid eich bai chi.',
    sections: accessibilitySections,
  },
};

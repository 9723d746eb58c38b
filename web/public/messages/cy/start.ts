import type { Messages } from '../messages.ts';

export const start: Messages['start'] = {
  title: 'Rhoi gwybod am lygredd neu gam-drin gan rywun yn yr heddlu',
  lead: 'Byddwch yn dweud wrth elusen annibynnol, nid wrth yr heddlu. Nid oes rhaid dweud pwy ydych chi.',
  begin: 'Rhoi gwybod',
  comeBack: 'Dychwelyd at adroddiad a wnaethoch',
  talk: {
    title: 'Neu siarad â rhywun',
    text: 'Ffonio y mae’r rhan fwyaf o bobl. Mae’r alwad am ddim, a gallwch aros yn ddienw. Gofynnwn yr un cwestiynau ag sydd ar y ffurflen. Deialwch 141 o flaen y rhif i guddio eich rhif chi. Gall eich ffôn restru’r alwad: dilëwch hi yno os gallai rhywun arall edrych.',
  },
  danger: {
    title: 'A oes rhywun mewn perygl nawr?',
    text: 'Ffoniwch 999. Os na allwch siarad, pwyswch 55 ar ffôn symudol pan ofynnir i chi. Os na allwch glywed neu siarad yn dda, deialwch 18000 drwy Relay UK neu defnyddiwch 999 BSL. Os oes trosedd wedi digwydd ond nad oes neb mewn perygl, ffoniwch 101.',
  },
  what: {
    title: 'Beth y gallwch roi gwybod amdano',
    text: 'Unrhyw beth y mae swyddog heddlu, cwnstabl gwirfoddol, aelod o staff yr heddlu neu wirfoddolwr yn ei wneud mewn unrhyw heddlu yn y DU, ar ddyletswydd neu beidio, ar-lein neu wyneb yn wyneb, ac sy’n fater o:',
    after: 'Nid oes angen prawf. Mae amheuaeth â rhywfaint o fanylion yn ddigon i ni ei darllen.',
  },
  next: {
    title: 'Beth sy’n digwydd i adroddiad',
    steps: [
      'Bydd person yn yr elusen yn ei ddarllen. Os oes rhywun mewn perygl, ddydd neu nos, byddant yn edrych o fewn 10 munud.',
      'Os oes digon i heddlu ei wirio, byddwn yn ei ailysgrifennu fel nad yw’n dangos pwy a’i rhoddodd.',
      'Bydd ail berson yn cytuno. Yna bydd yn mynd i uned arbenigol yr heddlu cywir neu, os yw’r person yn gweithio yn yr uned honno neu’n gallu ei weld yno, at rywun arall yn ei lle.',
      'Cewch dderbynneb. Gyda honno gallwch ddychwelyd, gweld beth a ddigwyddodd ac ateb cwestiynau, heb enw o hyd.',
    ],
  },
  anonymous: {
    title: 'Sut rydych yn aros yn ddienw, a ble mae hynny’n dod i ben',
    does: [
      'Nid oes rhaid i chi roi eich enw. Nid ydym yn cadw cyfeiriad rhyngrwyd, cwci na dim am eich dyfais.',
      'Os dewiswch adael manylion cyswllt, cânt eu cadw ar wahân i’r adroddiad, a chi sy’n penderfynu pwy a gaiff eu defnyddio.',
      'Nid yw’r heddlu byth yn gweld eich geiriau chi. Ni all gysylltu â chi oni bai eich bod yn cytuno: trwy’r elusen y daw cwestiynau.',
    ],
    limitsTitle: 'Beth na allwn ei addo',
    limits: [
      'Gall eich darparwr ffôn neu ryngrwyd, ac unrhyw un sy’n rheoli eich rhwydwaith, weld eich bod wedi ymweld â’r wefan hon, ond nid beth a ysgrifennoch.',
      'Gall rhywun sy’n defnyddio eich dyfais ei weld yn hanes y porwr, neu dros eich ysgwydd.',
      'Gall y cwmnïau sy’n cludo traffig y we ac yn rhedeg ein cyfrifiaduron gadw amser ymweliad am gyfnod.',
      'Os mai dim ond chi a allai wybod rhywbeth, gall ei ysgrifennu bwyntio atoch chi. Mae’r ffurflen yn tynnu sylw at rai geiriau o’r fath, byth at bob un.',
      'Os oes bywyd mewn perygl, efallai y bydd rhaid i ni drosglwyddo’r hyn a ddywedwch yn gyflym.',
    ],
  },
  safer: {
    title: 'Yn ddiogelach cyn dechrau',
    tips: [
      'Peidiwch â defnyddio dyfais neu rwydwaith o’r gwaith, nac un y gall y person dan sylw ei gyrraedd.',
      'I gael y diogelwch cryfaf, defnyddiwch Tor Browser (torproject.org). Mae’r wefan hon yn gweithio ar ei osodiad mwyaf diogel.',
      'Mae ffenestr breifat yn cadw’r wefan hon allan o’ch hanes ar ôl i chi ei chau.',
      'Cadwch y dystiolaeth sydd gennych. Peidiwch â chwilio, dilyn na recordio i gael mwy: gall eich rhoi mewn perygl.',
      'I adael yn gyflym, defnyddiwch “Gadael y dudalen hon nawr” ar frig y dudalen. Gyda bysellfwrdd, mae Escape, neu Shift deirgwaith, yn gwneud yr un peth, oni bai bod JavaScript wedi’i ddiffodd. Caiff yr hyn a deipioch ei glirio.',
    ],
  },
  elsewhere: {
    title: 'Beth i fynd ag ef i rywle arall',
    items: [
      {
        what: 'Trosedd gan rywun nad yw yn yr heddlu',
        where: 'Ffoniwch 101, neu defnyddiwch wefan eich heddlu, neu ffoniwch brif linell yr elusen.',
      },
      {
        what: 'Rydych yn anfodlon â’r gwasanaeth a roddodd heddlu i chi',
        where: 'Yr heddlu hwnnw: ei wefan neu ei dudalen gwynion, isod.',
      },
      {
        what: 'Nid ydych yn cytuno â chanlyniad cwyn, neu mae achos yn dal ar agor',
        where: 'Y corff a enwir yn eich llythyr canlyniad, neu’r corff goruchwylio isod.',
      },
    ],
    policing: 'Os ydych yn gweithio i’r heddlu',
    policingText:
      'Mae hefyd y Police Integrity Line, gwasanaeth ar wahân ac annibynnol i swyddogion a staff yr heddlu yn unig. Gallwch roi gwybod yma hefyd.',
    oversight: 'Cyrff goruchwylio',
    forces: 'Dod o hyd i heddlu: ei wefan a, lle y’i gwyddom, ei dudalen gwynion',
    complaintsHint:
      'Lle na enwir tudalen gwynion, chwiliwch am “cwynion” ar wefan yr heddlu, neu ffoniwch yr heddlu a gofynnwch am ei adran safonau proffesiynol.',
    oversightHint:
      'Mae’r IOPC yn trosglwyddo cwyn i’r heddlu y mae’n ymwneud ag ef. Yn yr Alban yr heddlu sy’n ateb gyntaf, ac yna mae PIRC yn edrych ar sut y gwnaeth hynny. Yng Ngogledd Iwerddon mae’r Police Ombudsman yn derbyn cwynion ei hun.',
    website: 'gwefan',
    complaints: 'cwynion',
    englandAndWales: 'Cymru a Lloegr',
    scotland: 'Yr Alban',
    northernIreland: 'Gogledd Iwerddon',
  },
};

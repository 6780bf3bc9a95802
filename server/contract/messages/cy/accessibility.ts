/** Unreviewed Welsh. */
import { accessibility as english, accessibilityHeadings as englishHeadings } from '../en/accessibility.ts'
import { translation } from '../language.ts'

export const accessibilityHeadings = translation(englishHeadings, {
  title: 'Datganiad hygyrchedd ar gyfer Contact register',
  'how-accessible': 'Pa mor hygyrch yw’r wefan hon',
  contact: 'Adborth a gwybodaeth gyswllt',
  report: 'Rhoi gwybod am broblemau hygyrchedd gyda’r wefan hon',
  enforcement: 'Gweithdrefn orfodi',
  technical: 'Gwybodaeth dechnegol am hygyrchedd y wefan hon',
  status: 'Statws cydymffurfio',
  'not-accessible': 'Cynnwys nad yw’n hygyrch',
  'not-compliant': 'Diffyg cydymffurfio â’r rheoliadau hygyrchedd',
  burden: 'Baich anghymesur',
  'out-of-scope': 'Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd',
  improving: 'Beth rydym yn ei wneud i wella hygyrchedd',
  preparation: 'Paratoi’r datganiad hygyrchedd hwn',
  'report-link': 'Rhoi gwybod am broblem drwy e-bost',
  'report-subject': 'Problem hygyrchedd yn Contact register',
  'complaints-link': 'Rhoi gwybod am broblem ar ein tudalen gwyno',
  'enforcement-link': 'Cysylltu â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb',
})

export const accessibility = translation(english, {
  applies:
    'Mae’r datganiad hygyrchedd hwn yn berthnasol i Contact register: y cwarel yn Outlook a thudalen y gofrestr ei hun.',
  'run-by':
    'Caiff y wefan hon ei rhedeg gan {council}. Rydym am i gynifer o bobl â phosibl allu ei defnyddio. Er enghraifft, dylech allu gwneud y canlynol.',
  'can-keyboard': 'Gwneud popeth gyda bysellfwrdd, heb lygoden.',
  'can-zoom': 'Ei defnyddio wedi’i chwyddo 400%, ac mewn cwarel 256 picsel o led yn unig.',
  'can-spacing': 'Gosod bylchau lletach rhwng llinellau, geiriau a llythrennau.',
  'can-colours': 'Defnyddio modd tywyll, cyferbyniad uchel a lliwiau eich system eich hun.',
  'can-motion': 'Diffodd symudiad yn eich system: yna nid oes dim yn symud nac yn pylu.',
  'can-screen-reader': 'Clywed pob statws, ei ganlyniad a phob problem gyda darllenydd sgrin.',
  'known-problems': 'Gwyddom nad yw rhai rhannau o’r wefan hon yn gwbl hygyrch. Fe’u rhestrir yma.',
  'problem-language':
    'Nid yw negeseuon cwsmeriaid mewn iaith arall wedi’u marcio felly, a gall darllenydd sgrin eu camynganu.',
  'problem-english':
    'Ar dudalen Gymraeg mae rhai geiriau’n aros yn Saesneg: enwau yn y trywydd archwilio, geiriau ffeil i’w mewnforio, rhesymau y mae’r gofrestr yn eu cofnodi. Nid ydynt hwythau wedi’u marcio.',
  'problem-originals': 'Dangosir negeseuon gwreiddiol fel testun plaen. Nid oes disgrifiad yma o luniau ynddynt.',
  ask: 'Rhowch wybod i ni os oes angen y wybodaeth hon arnoch mewn fformat gwahanol, fel print bras, Hawdd ei Ddeall, sain neu Braille.',
  'contact-office': 'Cysylltwch â {office} mewn unrhyw un o’r ffyrdd hyn.',
  reporting:
    'Rydym bob amser yn ceisio gwella hygyrchedd y wefan hon. Os dewch o hyd i broblem nad yw wedi’i rhestru yma, neu os credwch nad ydym yn bodloni’r gofynion, rhowch wybod i ni.',
  'report-what':
    'Dywedwch pa dudalen oedd hi, beth wnaethoch chi ei geisio, a beth rydych yn ei ddefnyddio. Peidiwch ag enwi cwsmer. Nid yw’r dudalen hon yn casglu dim amdanoch.',
  enforced:
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y “rheoliadau hygyrchedd”).',
  'not-happy':
    'Os nad ydych yn hapus â sut rydym yn ymateb i’ch cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS).',
  'northern-ireland':
    'Yng Ngogledd Iwerddon, cysylltwch â Chomisiwn Cydraddoldeb Gogledd Iwerddon (ECNI) yn lle hynny.',
  committed:
    'Mae {council} wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.',
  partially:
    'Mae’r wefan hon yn cydymffurfio’n rhannol â safon AA Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2, oherwydd yr achosion o ddiffyg cydymffurfio a restrir isod.',
  'fails-language':
    'Nid oes iaith wedi’i gosod ar negeseuon cwsmeriaid mewn iaith arall, nac ar eiriau Saesneg ar dudalen Gymraeg. Mae hyn yn methu maen prawf llwyddiant 3.1.2 WCAG 2.2 (iaith rhannau).',
  'no-burden': 'Nid ydym yn hawlio baich anghymesur.',
  'others-content':
    'Cynnwys trydydd parti yw negeseuon a ffeiliau gwreiddiol a anfonodd eraill atom. Ni wnaethom eu creu ac nid ydym yn eu rheoli.',
  outlook:
    'Microsoft biau Outlook a’r ffenestr lle rydych yn mewngofnodi. Mae eu datganiadau hygyrchedd eu hunain yn berthnasol.',
  improving:
    'Byddwn yn rhoi cynnig ar y wefan hon gyda phobl sy’n defnyddio technoleg gynorthwyol, mewn Outlook go iawn, ac yn cywiro’r hyn y byddant yn ei ganfod.',
  prepared: 'Paratowyd y datganiad hwn ar {preparedOn}. Fe’i hadolygwyd ddiwethaf ar {preparedOn}.',
  tested:
    'Profwyd y wefan hon ddiwethaf ar {preparedOn}. Mae’r profion yn awtomatig ac yn rhedeg ar bob newid, yn Chromium gyda chopi o Outlook o amgylch y cwarel.',
  'test-axe':
    'Mae’r offeryn axe yn archwilio cyflyrau’r cwarel, a thudalennau’r gofrestr, yn erbyn WCAG 2.2 A ac AA, mewn golau a thywyll.',
  'test-width':
    'Ni chaiff dim ei dorri, gorgyffwrdd na sgrolio i’r ochr ar 320 a 256 picsel, gyda bylchau testun WCAG. Mae gan bob targed 24 picsel.',
  'test-keyboard': 'Gwneir y prif dasgau â bysellfwrdd yn unig, a dilynir y ffocws o gam i gam.',
  'test-colours':
    'Edrychir ar y pum statws mewn cyferbyniad uchel a lliwiau gorfodol, a chyda symudiad wedi’i ddiffodd.',
  'test-reader':
    'Cedwir a chymherir yr hyn y mae darllenydd sgrin efelychol yn ei ddweud am bob statws, pob gweithred a’r ffurflen benderfynu.',
  'test-limits': 'Nid oes prawf awtomatig sy’n canfod popeth. Nid yw’r rhain wedi’u profi eto.',
  'untested-people': 'Y cwarel a thudalen y gofrestr, gan bobl sy’n defnyddio technoleg gynorthwyol.',
  'untested-readers': 'JAWS, NVDA a VoiceOver mewn Outlook go iawn.',
  'untested-documents': 'Ein dogfennau Word a’n taenlenni, gyda thechnoleg gynorthwyol.',
})

/** Unreviewed Welsh. */
import {
  findingErrors as englishErrors,
  findingNotes as englishNotes,
  findingReport as englishReport,
} from '../en/findings.ts'
import { translation } from '../language.ts'

export const findingErrors = translation(englishErrors, {
  'empty-file': 'Nid oes dim yn y ffeil hon. Dewiswch y ffeil sydd â’r cofnod ynddi.',
  'not-a-spreadsheet':
    'Ni ellir darllen y ffeil hon fel taenlen. Agorwch hi, cadwch hi fel .xlsx neu .csv heb gyfrinair, a rhowch gynnig arall arni.',
  'too-much-unpacked':
    'Mae’r ffeil hon yn dadbacio i fwy nag y gellir ei gymryd. Copïwch y cofnod yn unig i daenlen newydd.',
  'too-many-rows': 'Mae mwy na 2,000 o resi. Rhannwch y ffeil a’i mewnforio fesul rhan.',
  'too-many-columns': 'Mae mwy na 100 o golofnau. Tynnwch y rhai sy’n wag neu nad oes eu hangen.',
  'not-decodable': 'Ni ellir darllen rhai nodau. Cadwch y ffeil fel “CSV UTF-8” a rhowch gynnig arall arni.',
  'quote-not-closed': 'Mae dyfynnod yn agor yma ac nid yw byth yn cau. Cywirwch y rhes hon.',
  'no-headings': 'Nid yw’r rhes hon yn enwi unrhyw golofn hysbys. Dewiswch y rhes â’r teitlau, neu barwch y colofnau.',
  'column-missing': 'Nid oes colofn sy’n dweud hyn: {about}. Ychwanegwch un, neu dywedwch pa golofn ydyw.',
  'cell-too-long': 'Mae mwy yn y gell hon nag a ganiateir mewn cell. Byrhewch hi.',
  'extra-cells':
    'Mae gan y rhes hon fwy o gelloedd nag sydd o deitlau. Chwiliwch am goma yn ormod, neu enwch y golofn.',
  'formula-without-value':
    'Nid oes gwerth i’r fformiwla hon. Agorwch y ffeil mewn taenlen, cadwch hi, a rhowch gynnig arall arni.',
  'formula-error': 'Mae’r gell hon yn dangos gwall yn lle gwerth. Cywirwch hi.',
  'date-not-readable': 'Nid yw hwn yn ddyddiad dilys. Ysgrifennwch ef fel 3 November 2026, 03/11/2026 neu 2026-11-03.',
  'date-impossible': 'Nid oes dyddiad o’r fath; y diwrnod sy’n dod gyntaf. Ysgrifennwch ef fel 3 November 2026.',
  'date-ambiguous': 'Dau ddigid sydd i’r flwyddyn. Gwiriwch y dyddiad, neu ysgrifennwch ef fel 3 November 2026.',
  'date-without-day': 'Mis neu flwyddyn yw hwn, nid diwrnod. Rhowch y diwrnod.',
  'date-month-first':
    'Mae’r mis yn gyntaf mewn dyddiad arall yn y golofn hon, felly gall fod yn gyntaf yma hefyd. Dywedwch pa ddiwrnod ydyw.',
  'date-either-way':
    'Mae’r diwrnod yn gyntaf mewn rhai dyddiadau yn y golofn hon, a’r mis mewn eraill. Dywedwch pa ddiwrnod yw hwn.',
  'not-known-yet': 'Mae hwn yn dweud nad yw’n hysbys. Rhowch ef, neu gadewch y gell yn wag.',
  'several-people':
    'Gall hwn fod yn sawl person. Mae hanner colon rhwng yr enwau yn gwneud pob un yn gwsmer; mae un enw yn aros yn un cwsmer.',
  'row-hidden-or-struck': 'Mae’r rhes hon wedi’i chuddio neu wedi’i chroesi allan yn y daflen. A yw’n dal i gyfrif?',
  'row-of-whom': 'Nid yw’r rhes hon yn enwi neb. A yw’n ymwneud â chwsmer y rhes uchod?',
  'date-in-future': 'Nid yw’r dyddiad hwn wedi dod eto. Cywirwch ef.',
  'address-not-valid': 'Nid yw hwn yn gyfeiriad e-bost dilys. Cywirwch ef neu ei dynnu.',
  'number-not-valid': 'Nid yw hwn yn rhif ffôn dilys. Cywirwch ef neu ei dynnu.',
  'name-not-valid': 'Nid yw hwn yn enw. Cywirwch ef.',
  colleague: 'Mae’r cyfeiriad hwn yn perthyn i’r cyngor. Ar gyfer cwsmeriaid yn unig y mae’r gofrestr: tynnwch ef.',
  'name-missing': 'Mae’r enw ar goll. Rhowch ef.',
  'nothing-to-know-by':
    'Ni roddwyd cyfeiriad e-bost, rhif na chyfeiriad post â chod post, felly ni ellid adnabod neb. Rhowch un.',
  'nothing-recorded': 'Nid oes dim yn dweud beth a gofnodwyd: mesurau, neu ddiwrnod rhybudd cwrtais.',
  'state-not-known':
    'Nid yw’r cyflwr hwn yn hysbys. Gadewch ef yn wag, neu ysgrifennwch agreed, in force, lifted neu replaced.',
  'measure-not-known':
    'Nid yw pob mesur yn ddealladwy. Ysgrifennwch bob un ar linell ei hun, fel “No telephone calls; instead: by letter”.',
  'measures-missing': 'Mae angen mesurau ar gyfyngiad. Ysgrifennwch nhw fel “Designated contact”.',
  'way-not-known':
    'Nid yw pob ffordd yn ddealladwy. Ysgrifennwch bob un ar linell ei hun, fel “Telephone: 01632 960101” neu “Post: The Council, 1 High Street, Ambleford AM1 2BC”.',
  'no-other-way-open':
    'P11: mae ffordd o gysylltu wedi’i chau ac ni roddwyd un arall. Ychwanegwch y golofn “Ways that stay open”, fel “Telephone: 01632 960101”.',
  'way-closed':
    'P11: mae’r ffordd hon wedi’i chau gan y mesurau neu gan y trefniant post. Rhowch un sy’n aros ar agor.',
  'way-details-missing':
    'P11: nid oes manylion i ffordd sy’n aros ar agor. Rhowch gyfeiriad y cyngor, rhif, cyfeiriad post â’i god post, neu le â dyddiau ac amserau.',
  'contact-missing': 'Mae angen cyswllt dynodedig ar gyfyngiad: enw a chyfeiriad y cyngor.',
  'contact-not-councils': 'Rhaid i’r cyswllt fod â chyfeiriad y cyngor. Cywirwch ef.',
  'contact-is-customer': 'Mae gan y cyswllt gyfeiriad y cwsmer hwn. Cywirwch ef.',
  'unknown-service': 'Nid yw’r gwasanaeth hwn yng ngosodiadau’r cyngor. Ychwanegwch ef yno, neu ei gywiro.',
  'one-service': 'Am un gwasanaeth y mae rhybudd. Cadwch un ohonynt.',
  'start-missing': 'Dywedwch ers pryd: y diwrnod y daeth i rym.',
  'end-before-start': 'Byddai’n dod i ben cyn dechrau. Cywirwch un o’r ddau ddyddiad.',
  'end-missing': 'Wedi’i godi neu ei ddisodli, ond nid oes dim yn dweud pryd. Rhowch y diwrnod.',
  'state-against-end':
    'Mae’r cyflwr yn dweud mewn grym neu wedi’i gytuno, ond rhoddwyd diwrnod pan gafodd ei godi. Cywirwch y cyflwr, neu gwagiwch y diwrnod.',
  'mail-not-known': 'Ysgrifennwch none, forward, block neu mark.',
  'same-address-other-name':
    'Mae gan res {about} y cyfeiriad hwn o dan enw arall. I un person, ysgrifennwch yr un enw, neu dywedwch yma pwy ydyw.',
  'known-to-two':
    'Cyfeiriadau dau gwsmer o’r gofrestr sydd yn y rhes hon: {about}. Cywirwch y rhes, neu cyfunwch nhw yn gyntaf.',
  'mailbox-of-another':
    'Mae gan {about} ar y gofrestr y blwch post hwn, o dan enw arall. I un person, ychwanegwch yr enw hwnnw yn “Also known as”, neu dywedwch yma pwy ydyw.',
  'two-in-force':
    'Mae rhes {about} yn cyfyngu ar yr un cwsmer ar gyfer yr un gwasanaeth. Dywedwch pryd y codwyd un o’r ddau, neu rhowch nhw gyda’i gilydd.',
})

export const findingNotes = translation(englishNotes, {
  'not-known-left-empty': 'Mae hwn yn dweud nad yw’n hysbys: mewnforir yn wag.',
  'no-end-said': 'Mae hwn yn dweud nad oes diwrnod olaf: mewnforir yn wag.',
  'row-is-heading': 'Un gell yn unig o’r rhes hon sydd wedi’i llenwi. Fe’i gadewir allan fel pennawd.',
  'row-is-titles': 'Mae’r rhes hon yn ailadrodd y teitlau. Fe’i gadewir allan.',
  'row-is-total': 'Cyfanswm yw’r rhes hon. Fe’i gadewir allan.',
  'row-continues': 'Ychwanegu testun at y rhes uchod yn unig y mae’r rhes hon. Mewnforir y ddwy fel un.',
  'left-out-by-keeper': 'Dewisoch adael y rhes hon allan.',
  'merged-over-rows': 'Mae rhai celloedd wedi’u cyfuno dros sawl rhes. Mae eu testun yn cyfrif i bob un ({about}).',
  'rows-coloured':
    'Mae rhai rhesi wedi’u lliwio ({about}). Ni ddarllenir lliwiau: gwiriwch fod colofn yn dweud beth maent yn ei olygu, megis pa gyfyngiadau a godwyd.',
  'other-sheets': 'Mae rhagor o ddalenni yn y ffeil hon ({about}). Dim ond un ddalen a ddarllenir ar y tro.',
  'shared-by-people': 'Sawl person yn y rhes hon: mewnforir yr hyn y gellir eu cyrraedd drwyddo fel rhywbeth a rennir.',
  'postal-address-left-out':
    'Gadewir y cyfeiriad post hwn allan: mae angen ei god post ar y diwedd. Gwahanwch ddau gyfeiriad â hanner colon.',
  'joined-with': 'Yr un cwsmer ag yn rhes {about}: mewnforir fel un.',
  'same-as': 'Yr un peth â rhes {about}: mewnforir unwaith.',
  'shares-number': 'Yn rhannu rhif â rhes {about} o dan enw arall: mewnforir fel dau gwsmer.',
  'customer-known-left': 'Eisoes ar y gofrestr fel {about}: gadewir fel y mae.',
  'customer-known-added': 'Eisoes ar y gofrestr fel {about}: ychwanegir yno yr hyn sy’n newydd.',
  'restricted-already':
    'Eisoes o dan gyfyngiad ar gyfer yr un gwasanaeth ar y gofrestr ({about}): gadewir y cyfyngiad hwn allan.',
  'lifted-here-still-in-force':
    'Mewn grym ar y gofrestr ar yr un pryd, ar gyfer yr un gwasanaeth ({about}): gadewir y rhes hon allan. Os cafodd ei godi, codwch ef yno.',
  'mailbox-becomes-shared':
    '{about} yn unig sydd â blwch post o’r rhes hon ar y gofrestr: fe’i cofnodir fel un a rennir, ac mae angen enw i wybod pwy a olygir.',
  'review-due-at-once': 'P15: ni roddwyd diwrnod adolygu, felly mae’r adolygiad i’w gynnal ar unwaith.',
  'review-brought-forward': 'P15: mae’r diwrnod adolygu yn rhy bell ymlaen. Mae i’w gynnal erbyn {about}.',
  'approved-by-no-post':
    'P13: nid yw hwn yn enwi’r un o’r swyddi sy’n cymeradwyo cyfyngiadau. Mewnforir fel y dywed y ffeil; mae tudalen y cyfyngiad yn dweud hynny, a’r adolygiad yw’r amser i’w gadarnhau.',
  'until-brought-forward':
    'P15: mae’r diwrnod olaf yn hwyrach nag y mae cyfnod hwyaf y cyngor yn ei ganiatáu. Daw i ben ar {about}. Dywedwch wrth y cwsmer.',
  'letter-outstanding':
    'P14: nid oes dim yn dweud i lythyr gael ei anfon, na pham na chafodd. Mewnforir fel y cytunwyd: daw i rym pan fydd deiliad un o’r swyddi sy’n penderfynu (P13) yn cofnodi i’w lythyr gael ei anfon.',
  'letter-lacks-reasons':
    'P14: rhaid i’r llythyr sy’n aros ddweud y rhesymau, ac ni roddwyd rhai. Ychwanegwch nhw, neu’r diwrnod yr anfonwyd llythyr.',
  'not-yet-begun':
    'Nid yw wedi dechrau eto: mewnforir fel y cytunwyd. Daw i rym pan fydd deiliad un o’r swyddi sy’n penderfynu (P13) yn cofnodi i’w lythyr gael ei anfon.',
  'ran-out': 'Daeth i ben ar ei ddiwrnod olaf: mewnforir fel wedi’i godi.',
  'column-not-used': 'Ni fewnforir y golofn hon.',
})

export const findingReport = translation(englishReport, {
  'whole-row': 'Y rhes gyfan',
})

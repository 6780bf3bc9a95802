/** Unreviewed Welsh. */
import { help as englishHelp, sectionHelp as englishSectionHelp } from '../en/help.ts'
import { translation } from '../language.ts'

export const help = translation(englishHelp, {
  'open-this-page': 'Agor y dudalen hon',
  'go-to-search': 'Mynd i’r chwiliad ar y dudalen',
  'arrow-keys': 'Bysellau saeth',
  'move-from-row': 'Symud o res i res mewn rhestr, a rhwng yr adrannau',
  'open-row': 'Agor y rhes',
  space: 'Bylchwr',
  'choose-row': 'Dewis y rhes',
  'close-record': 'Cau’r cofnod, y ffurflen neu’r ddewislen',
  'open-column-menu': 'Agor dewislen colofn: ei threfnu, neu newid ei lled',
  enter: 'Enter',
  escape: 'Escape',
  'statement-says': '{statement}: pa mor hygyrch yw hyn, a sut i roi gwybod am broblem.',
  help: 'Cymorth',
  'what-you-can-do': 'Beth y gallwch ei wneud yma',
  'keyboard-shortcuts': 'Llwybrau byr bysellfwrdd',
  'who-can-help': 'Pwy all helpu',
  'about-customer-or-decision': 'Ynghylch cwsmer neu benderfyniad: un o swyddogion awdurdodi {name}.',
  'about-access-settings-or': 'Ynghylch mynediad, gosodiadau neu gofnod anghywir: ceidwad y gofrestr.',
  'if-something-does-not': 'Os nad yw rhywbeth yn gweithio: TGCh. Dyfynnwch y cyfeirnod ar y sgrin.',
  accessibility: 'Hygyrchedd',
})

export const sectionHelp = translation(englishSectionHelp, {
  work: 'Popeth y mae angen i chi ei wneud. Daw’r hwyr a’r hynaf yn gyntaf. Mae pob cofnod yn agor y dudalen lle rydych yn ei wneud.',
  'passed-to-you': 'Negeseuon a drosglwyddwyd i chi gan gydweithwyr fel cyswllt dynodedig neu ddirprwy.',
  reviews: 'Adolygiadau i’w gwneud y chwarter hwn. Gall yr adolygydd fynd drwyddynt un ar ôl y llall.',
  log: 'Pob cyfyngiad ac uwchgyfeiriad. Chwiliwch, hidlwch a threfnwch; pwyswch res i’w darllen wrth ymyl y rhestr.',
  customers:
    'Dewch o hyd i gwsmer. Mae eu tudalen yn dangos yr hyn sydd mewn grym, popeth a ddigwyddodd, a’u pwyntiau cyswllt.',
  report: 'Adroddiad i aelodau ac ar gyfer ceisiadau rhyddid gwybodaeth. Nid yw’n enwi neb.',
  import: 'Mewnforio taenlen y cyngor ei hun. Rydych yn gweld pob canfyddiad cyn i ddim gael ei gadw.',
  export: 'Cadw’r log cyfan fel taenlen. Mae’r trywydd archwilio yn ei gofnodi.',
  retention: 'Beth sy’n cael ei ddileu, pryd, a pham.',
  'mail-flow': 'Y rheolau y mae eu hangen ar Exchange, ac a ydynt yn eu lle.',
  settings: 'Geiriad, llythyrau, cysylltiadau, gwasanaethau, cynghorwyr a chyfnodau.',
  ledger: 'Pwy edrychodd ar ba gwsmer, a sut y daethant o hyd iddynt.',
  'own-parts': 'Pwy farnodd gyfyngiad yr oedd ganddynt ran ynddo, a pham.',
  audit: 'Beth a wnaed, pryd a chan bwy, a’r prawf na newidiwyd dim.',
})

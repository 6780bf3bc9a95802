/** Unreviewed Welsh. */
import {
  letter as englishLetter,
  letterFirst as englishLetterFirst,
  letterMethods as englishLetterMethods,
  letterParts as englishLetterParts,
  letterStates as englishLetterStates,
  letterWays as englishLetterWays,
} from '../en/letter.ts'
import { translation } from '../language.ts'

export const letter = translation(englishLetter, {
  'not-downloaded': 'Nis lawrlwythwyd. {failed}',
  'a-letter': 'Llythyr',
  'date-on-letter': 'Dyddiad ar y llythyr',
  'day-you-will-send': 'Y diwrnod y byddwch yn ei anfon. Mae dyddiadau yn y llythyr yn cyfrif o’r diwrnod hwn.',
  'formal-warning-withdrawn-dont': 'Tynnwyd y rhybudd ffurfiol hwn yn ôl. Peidiwch â’i anfon.',
  'letter-no-longer-applies':
    'Nid yw’r llythyr hwn yn gymwys mwyach: daeth ei gyfyngiad i ben neu cafodd ei ddisodli. Peidiwch â’i anfon.',
  'open-restriction': 'Agor y cyfyngiad',
  'open-formal-warning': 'Agor y rhybudd ffurfiol',
  'adjustments-to-make': 'Addasiadau i’w gwneud',
  'adjustments-considered': 'Beth a ystyriwyd yn y penderfyniad',
  'nobody-said-how':
    'Dim wedi’u cofnodi. Darllenwch beth a ystyriwyd cyn dewis sut i anfon hwn. Os oes rhaid gwneud rhywbeth, cofnodwch ef ar dudalen y cyfyngiad.',
  'send-it': 'Ei anfon',
  'open-in-outlook': 'Agor yn Outlook',
  'download-as-word-document': 'Lawrlwytho fel dogfen Word',
  'letter-open-in-outlook': 'Mae’r llythyr ar agor yn Outlook. Darllenwch ef a’i anfon, yna cofnodwch ef yma.',
  'outlook-did-not-open': 'Nid agorodd Outlook y llythyr. Copïwch y geiriau hyn i neges.',
  'letter-may-be-open':
    'Ni wyddom a agorodd Outlook y llythyr. Os nad agorodd ffenestr, copïwch y geiriau hyn i neges.',
  'copy-letter': 'Copïo’r llythyr',
  'letter-still-lacks': 'Nid yw’r rhain yn y llythyr eto: {parts}.',
  'until-then-you-cant': 'Tan hynny ni allwch ei gofnodi fel wedi’i anfon.',
  'contact-replaced-since':
    'Cafodd y cyswllt ei newid ar {day}. Byddwn yn cadw’r llythyr gyda chyswllt y diwrnod yr anfonwyd ef. Bydd llythyr arall am y cyswllt newydd yn aros amdanoch.',
  'contact-replaced-that-day':
    'Cafodd y cyswllt ei newid ar {day}. Os yw copi’r cwsmer yn enwi’r cyswllt blaenorol, dywedwch eich bod wedi newid y geiriad, a rhowch y testun a anfonwyd.',
  'letter-shown-dated-well':
    'Dyddiad y llythyr a ddangosir yw {on}. Byddwn yn ei gadw gyda {sentOn}. Gwnewch yn siŵr fod y dyddiad hwnnw ar gopi’r cwsmer.',
  'recorded-as-sent-formal': 'Cofnodwyd fel wedi’i anfon. Daw’r rhybudd ffurfiol i ben ar {day}.',
  'recorded-as-sent': 'Cofnodwyd fel wedi’i anfon.',
  recorded: 'Cofnodwyd.',
  'restriction-in-force-from': 'Mae’r cyfyngiad mewn grym o {day}.',
  'send-letter-as-soon': 'Anfonwch y llythyr cyn gynted ag y gallwch.',
  'nobody-has-approved':
    'Daeth hwn gyda mewnforyn, ac nid oes neb wedi’i gymeradwyo yma. Mae pwy bynnag sy’n cofnodi ei lythyr yn ei gymeradwyo, felly dim ond deiliad un o’r swyddi sy’n penderfynu all wneud hynny.',
  'authorising-officer-sends': 'Swyddog awdurdodi sy’n ei anfon.',
  'record-it': 'Ei gofnodi',
  'this-is-needed': 'Mae angen hwn.',
  'sent-on': 'Anfonwyd ar',
  how: 'Sut?',
  why: 'Pam?',
  'why-cannot-wait-for': 'Pam na all aros am y llythyr. Mae’n rhaid anfon y llythyr o hyd.',
  'telling-customer-rule-so': 'Dweud wrth y cwsmer yw’r rheol, felly rydym yn cadw’r rheswm.',
})

export const letterFirst = translation(englishLetterFirst, {
  addressee: 'Ni wyddom enw’r cwsmer. Gofynnwch i geidwad y gofrestr ei ychwanegu ar dudalen y cwsmer.',
  address: 'Ni wyddom gyfeiriad i’w anfon iddo. Gofynnwch i geidwad y gofrestr ychwanegu un ar dudalen y cwsmer.',
  letterhead:
    'Mae pennawd llythyr y cyngor ar goll. Gofynnwch i geidwad y gofrestr ei ychwanegu yn y Gosodiadau, Pennawd llythyr.',
})

export const letterMethods = translation(englishLetterMethods, {
  email: 'Drwy e-bost',
  post: 'Drwy’r post',
  'by-hand': 'Â llaw',
})

export const letterParts = translation(englishLetterParts, {
  who: 'â phwy i gysylltu',
  scope: 'ar gyfer pa wasanaethau y mae',
  how: 'sut i gysylltu â nhw',
  when: 'pryd',
  councillors: 'sut i gyrraedd y cynghorwyr ward',
  reasons: 'y rhesymau',
  policy: 'y polisi',
  'stays-open': 'beth sy’n aros ar agor',
  until: 'tan pryd',
  review: 'dyddiad yr adolygiad',
  representations: 'sut i wrthwynebu',
  complaints: 'y weithdrefn gwyno',
  ombudsman: 'yr ombwdsmon',
  privacy: 'beth a gedwir',
  behaviours: 'am ba ymddygiad y mae',
  next: 'beth all ddigwydd nesaf',
  lapses: 'pryd y daw i ben',
  formats: 'fformatau eraill',
})

export const letterStates = translation(englishLetterStates, {
  sent: 'Cofnodwyd bod y llythyr hwn wedi’i anfon.',
  'not-notified': 'Cofnodwyd: ni chaiff y cwsmer ei hysbysu.',
})

export const letterWays = translation(englishLetterWays, {
  sent: 'Cofnodi ei fod wedi’i anfon',
  'not-notified': 'Peidio â hysbysu’r cwsmer',
  'at-once': 'Dechrau ar unwaith',
})

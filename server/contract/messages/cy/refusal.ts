/** Unreviewed Welsh. */
import { refusal as english } from '../en/refusal.ts'
import { translation } from '../language.ts'

/** What staff can be refused beside a message; what others are refused is in refusal-of-records.ts. */
export const refusal = translation(english, {
  'nobody-named': 'Dywedwch pwy yw’r cwsmer: rhowch gyfeiriad, rhif neu enw.',
  'who-is-it': 'Mae sawl person yn defnyddio’r rhif neu’r cyfeiriad hwn. Dywedwch pwy oedd e: rhowch yr enw.',
  'several-fit':
    'Mae mwy nag un cwsmer yn cyfateb. Chwiliwch amdanynt yn ôl eu cyfeiriad e-bost, neu rhowch un y maen nhw’n unig yn ei ddefnyddio.',
  'contact-point-not-valid':
    'Nid oes modd chwilio am hwn. Gwiriwch y cyfeiriad e-bost, y rhif neu’r cod post. Mae angen cod post ar linell olaf cyfeiriad post.',
  colleague: 'Mae’r cyfeiriad hwn yn perthyn i’r cyngor. Ar gyfer cwsmeriaid yn unig y mae’r gofrestr.',
  'unknown-service': 'Nid yw’r gwasanaeth hwn yng ngosodiadau’r cyngor. Dewiswch un o’r rhestr.',
  'unknown-customer': 'Nid yw’r cwsmer hwn ar y gofrestr mwyach. Adnewyddwch a rhowch gynnig arall arni.',
  'unknown-warning': 'Nid yw’r rhybudd hwn ar y gofrestr.',
  'unknown-escalation': 'Nid yw’r uwchgyfeiriad hwn ar y gofrestr.',
  'unknown-restriction':
    'Nid yw’r cyfyngiad hwn ar y gofrestr. Efallai ei fod wedi’i ddileu, neu fod y ddolen yn anghywir.',
  'unknown-passed-on': 'Nid yw hwn ar y gofrestr.',
  'unknown-duty': 'Nid yw hwn ar y gofrestr mwyach. Adnewyddwch i weld beth a drosglwyddwyd i chi.',
  'unknown-proposal': 'Nid yw’r adroddiad hwn ar y gofrestr.',
  'already-restricted':
    'Heb ei gofnodi: mae cyfyngiad ar gysylltu â’r cwsmer hwn eisoes. Atgoffwch y cwsmer a throsglwyddwch y neges.',
  'already-formally-warned':
    'Mae gan y cwsmer hwn rybudd ffurfiol eisoes, felly cam yn ôl yw un cwrtais. Os bydd yr ymddygiad yn parhau, uwchgyfeiriwch.',
  'formal-warning-stands':
    'Mae gan y cwsmer hwn rybudd ffurfiol eisoes, neu mae ei lythyr eto i’w anfon. Dewiswch ganlyniad arall, neu tynnwch y rhybudd hwnnw’n ôl yn gyntaf.',
  'message-already-warned': 'Mae rhybudd cwrtais eisoes wedi’i gofnodi ar gyfer y neges hon.',
  'message-already-escalated': 'Mae’r neges hon eisoes wedi’i huwchgyfeirio.',
  'nothing-passed-on': 'Dywedwch a atgoffwyd y cwsmer, a drosglwyddwyd y neges, neu’r ddau.',
  'customer-not-told':
    'Nid yw’r cwsmer wedi cael gwybod am y cyfyngiad hwn, felly peidiwch ag anfon nodyn atgoffa. Cofnodwch yn unig eich bod wedi ei drosglwyddo.',
  'not-in-force': 'Nid yw’r cyfyngiad hwn mewn grym. Adnewyddwch i weld beth sydd wedi newid.',
  'not-yours': 'Dim ond y person a gofnododd hwn all ei newid.',
  'undo-too-late': 'Mae’n rhy hwyr i ddadwneud hwn. Gofynnwch i geidwad y gofrestr ei gywiro.',
  'not-the-contact':
    'Dim ond y cyswllt dynodedig, y dirprwy neu swyddog awdurdodi all wneud hyn. Gofynnwch i geidwad y gofrestr ychwanegu eich cyfrif at y cyswllt.',
  'must-be-read': 'Mae neges a drosglwyddwyd yn aros nes delio â hi. Marciwch hi fel un y deliwyd â hi yn lle hynny.',
  'already-undone': 'Mae hwn eisoes wedi’i ddadwneud.',
  'nothing-to-confirm': 'Roedd hwn yn cyfrif cyn gynted ag y’i cofnodwyd. Nid oes angen i chi ddweud a anfonwyd ef.',
  'reply-already-sent':
    'Mae hwn wedi’i gofnodi fel un a anfonwyd, felly mae’n aros ar y cofnod. Os na chafodd ei anfon, anfonwch ef nawr neu gofynnwch i geidwad y gofrestr gywiro’r cofnod.',
  'already-withdrawn': 'Mae hwn eisoes wedi’i dynnu’n ôl.',
  'already-decided': 'Mae hwn wedi’i benderfynu. Ni ellir ei newid na’i dynnu’n ôl mwyach.',
  'officer-has-acted':
    'Mae swyddog eisoes yn gweithio ar yr uwchgyfeiriad hwn, felly ni allwch ei dynnu’n ôl. Atebwch ei gwestiwn, neu dywedwch wrth y swyddog awdurdodi pam nad oes ei angen mwyach.',
  'already-known': 'Mae hwn gan y gofrestr eisoes ar gyfer y cwsmer.',
  'already-proposed': 'Rhoddwyd gwybod am hwn eisoes. Bydd ceidwad y gofrestr yn edrych arno.',
  'in-the-future': 'Mae’r dyddiad hwn yn y dyfodol. Gwiriwch ef a rhowch gynnig arall arni.',
  'too-early': 'Mae’r dyddiad hwn yn rhy bell yn ôl. Gwiriwch y diwrnod a’r flwyddyn.',
  'original-not-readable': 'Nid oedd modd darllen gwreiddiol y neges hon. Anfonwch ef eto, neu ewch ymlaen hebddo.',
  'original-of-another-message':
    'Mae’r gwreiddiol yn perthyn i neges arall, felly ni chofnodwyd ef. Agorwch y neges gywir a rhowch gynnig arall arni.',
  'unknown-piece':
    'Rhoddwyd rhai o’r negeseuon hyn fwy na diwrnod yn ôl, neu ddim o gwbl. Nid uwchgyfeiriwyd dim. Uwchgyfeiriwch nhw eto.',
  'no-room-for-original':
    'Nid oes gan y gofrestr le i ragor o negeseuon gwreiddiol. Cadwch y neges hon yn Outlook a dywedwch wrth geidwad y gofrestr. Gellir cofnodi popeth arall hebddi.',
  'too-much-waiting':
    'Mae gennych ormod o negeseuon yn aros i’w huwchgyfeirio. Uwchgyfeiriwch neu ganslo’r rheini yn gyntaf, neu gadewch y negeseuon gwreiddiol allan.',
  'not-authorised': 'Mae angen rôl nad oes gennych ar gyfer hyn. Gofynnwch i swyddog awdurdodi neu geidwad y gofrestr.',
  'changed-meanwhile': 'Mae rhywun wedi newid hwn yn y cyfamser. Adnewyddwch i weld beth sydd wedi newid.',
})

/** Unreviewed Welsh. */
import { settingsPosts as englishSettingsPosts } from '../en/settings-posts.ts'
import { translation } from '../language.ts'

export const settingsPosts = translation(englishSettingsPosts, {
  'name-of': '{whose, select, holder {Enw’r deiliad} reviewer {Enw’r adolygydd} other {Enw’r swyddog annibynnol}}',
  'accounts-of':
    '{whose, select, holder {Holl gyfrifon y deiliad} reviewer {Holl gyfrifon yr adolygydd} other {Holl gyfrifon y swyddog annibynnol}}',
  'away-until':
    '{whose, select, holder {Y diwrnod olaf y mae’r deiliad i ffwrdd} reviewer {Y diwrnod olaf y mae’r adolygydd i ffwrdd} other {Y diwrnod olaf y mae’r swyddog annibynnol i ffwrdd}}',
  'last-day':
    '{whose, select, holder {Diwrnod olaf y deiliad yn y swydd hon} reviewer {Diwrnod olaf yr adolygydd yn y swydd hon} other {Diwrnod olaf y swyddog annibynnol yn y swydd hon}}',
  'one-on-each-line': 'Un ar bob llinell: cyfeiriad e-bost, neu ID gwrthrych ac ID tenant gyda / rhyngddynt.',
  'fill-this-in-only': 'Llenwch hwn dim ond tra byddant i ffwrdd. Yna gall eraill farnu hebddynt.',
  'fill-this-in-once': 'Llenwch hwn pan fyddant yn gadael. Rydym yn eich atgoffa i enwi’r deiliad nesaf.',
  post: 'Post',
  'e-mail-address': 'Cyfeiriad e-bost',
  posts: 'Swyddi',
  'who-decides-reviews-and':
    'Pwy sy’n penderfynu, yn adolygu ac yn trefnu, ac i ble yr anfonwn eu hysbysiadau. I benderfynu, mae angen y rôl ac un o’r swyddi hyn ar bobl. Hyd nes y bydd gan swydd ddeiliad, ni all neb benderfynu.',
  'reviewers-post': 'Swydd yr adolygydd',
  'reviewers-e-mail-address': 'Cyfeiriad e-bost yr adolygydd',
  'independent-officer': 'Swyddog annibynnol',
  'answers-and-reviews-when':
    'Yn ateb ac yn adolygu pan oedd gan bawb arall ran. Mae angen y rolau arnynt hefyd. Gadewch ef yn wag os nad oes gennych un.',
  'independent-officers-post': 'Swydd y swyddog annibynnol',
  'independent-officers-e-mail': 'Cyfeiriad e-bost y swyddog annibynnol',
  'overdue-reviews-and-answers': 'Adolygiadau, atebion a llythyrau hwyr',
  'who-else-we-tell':
    'Pwy arall y dywedwn wrthynt pan fydd adolygiad, sylwadau, adroddiad neu lythyr yn hwyr: yn wythnosol ar gyfer adolygiadau a llythyrau, unwaith ar gyfer y lleill. Gadewch ef yn wag os nad oes gennych neb.',
  'post-to-tell': 'Swydd i ddweud wrthi',
  'their-e-mail-address': 'Eu cyfeiriad e-bost',
  'two-accounts-of-one': 'Dau gyfrif gan un person',
  'claim-of-sign-in': 'Hawliad y mewngofnodi sydd yr un fath ar gyfer holl gyfrifon person',
  'for-staff-without-post':
    'Ar gyfer staff heb swydd, er enghraifft employee_id. Heb un, mae dau gyfrif yn cyfrif fel dau berson.',
  mailboxes: 'Blychau post',
  'icts-e-mail-address': 'Cyfeiriad e-bost TGCh',
  'legal-services-e-mail': 'Cyfeiriad e-bost y gwasanaethau cyfreithiol',
  'is-asked-for-advice':
    'Gofynnir iddynt am gyngor pan fydd swyddog yn cyfeirio uwchgyfeiriad. Gadewch ef yn wag os na ofynnir i neb.',
  'register-keepers-e-mail': 'Cyfeiriad e-bost ceidwad y gofrestr',
  'auditors-e-mail-address': 'Cyfeiriad e-bost yr archwilydd',
  'is-told-when-somebody': 'Yn cael gwybod pan fydd rhywun yn chwilio am fwy nag sydd ei angen ar neb.',
})

/** Unreviewed Welsh. */
import { guardWords as englishGuardWords } from '../en/guard-words.ts'
import { translation } from '../language.ts'

export const guardWords = translation(englishGuardWords, {
  'to-remind-customer-you': '{question} I atgoffa’r cwsmer, gallwch ysgrifennu: “{reminder}”',
  'not-told': '{question} Nid yw’r cwsmer wedi cael gwybod am y cyfyngiad hwn: peidiwch â sôn amdano wrthynt.',
  'this-message-now-goes':
    'Mae’r neges hon nawr yn mynd at {name}. Dywedwch am bwy y mae, edrychwch drosti, ac anfonwch hi.',
  'outlook-would-not-change': 'Ni fyddai Outlook yn newid y derbynwyr. Rhowch {name} ({address}) yn eu lle eich hun.',
  'and-more': '{address} a {n} arall',
  'restricted-contact': 'Cysylltu wedi’i gyfyngu: {address}. {what}',
  'check-before-you-send': 'Gwiriwch {address} cyn anfon.',
  'and-so-many-more': 'A {n} arall.',
  'so-do-more': 'Felly hefyd {n} arall.',
  'others-not-checked': 'Ni wiriwyd y lleill: gwiriwch nhw eich hun.',
  'own-reminder': 'Dyma’r nodyn atgoffa a agorwyd gennych yn y cwarel. Gallwch ei anfon.',
  'own-warning': 'Dyma’r rhybudd cwrtais a agorwyd gennych yn y cwarel. Gallwch ei anfon.',
  question:
    'Mae cyfyngiad ar gysylltu â {whom}. Y cyswllt dynodedig yw {name}, {post} ({address}). Trosglwyddwch y neges iddynt, neu anfonwch hi beth bynnag.',
  'question-meanwhile':
    'Mae cyfyngiad ar gysylltu â {whom}. {label}: {name}, {post} ({address}). Trosglwyddwch y neges iddynt, neu anfonwch hi beth bynnag.',
  'pass-to-the-contact': 'Trosglwyddo',
  'nobody-to-replace': 'Nid oes cyfyngiad ar gysylltu ag unrhyw un o’r derbynwyr, felly ni newidiwyd dim.',
})

/** Unreviewed Welsh. */
import {
  numberWords as englishNumberWords,
  replyWords as englishReplyWords,
  words as englishWords,
} from '../en/words.ts'
import { translation } from '../language.ts'

export const numberWords = translation(englishNumberWords, {
  '0': 'Na',
  '1': 'Un',
  '2': 'Dau',
  '3': 'Tri',
  '4': 'Pedwar',
  '5': 'Pump',
  '6': 'Chwech',
  '7': 'Saith',
  '8': 'Wyth',
  '9': 'Naw',
  '10': 'Deg',
})

export const replyWords = translation(englishReplyWords, {
  warning: 'rhybudd cwrtais',
  reminder: 'nodyn atgoffa',
  forward: 'neges i’r cyswllt',
})

export const words = translation(englishWords, {
  'address-only-resembles': 'Dim ond tebyg i {domain} yw’r cyfeiriad.',
  'you-are-designated-contact': 'Chi yw’r cyswllt dynodedig. Gallwch ateb.',
  'you-are-deputy-of': 'Chi yw dirprwy {name}. Gallwch ateb.',
  'you-are-one-of': 'Rydych yn un o’r bobl y gall y cwsmer hwn gysylltu â nhw. Gallwch ateb.',
  'this-customer-can-contact': 'Gall y cwsmer hwn gysylltu â chi fel eu cynghorydd. Gallwch ateb.',
  'office-for-objections': 'Gall y cwsmer ysgrifennu at y swyddfa hon os ydynt yn anghytuno. Gallwch ateb.',
  'you-can-reply-as': 'Gallwch ateb fel swyddog awdurdodi.',
  'customer-not-told': 'Nid yw’r cwsmer wedi cael gwybod am y cyfyngiad hwn. Peidiwch â sôn amdano wrthynt.',
  'acts-for-customer-and': '{name}, {partWords}: yn gweithredu dros y cwsmer, ac nid oes cyfyngiad arnynt',
  messages: '{n} neges',
  and: '{all} a/ac {last}',
  'postal-address-hint': 'Ar linellau ar wahân, gyda’r cod post yn olaf.',
  'a-customer': 'Cwsmer',
})

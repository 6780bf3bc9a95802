/** Unreviewed Welsh. */
import { settingsContacts as englishSettingsContacts } from '../en/settings-contacts.ts'
import { translation } from '../language.ts'

export const settingsContacts = translation(englishSettingsContacts, {
  address: 'Cyfeiriad e-bost yn y cyngor',
  telephone: 'Rhif ffôn (dewisol)',
  accounts: 'Cyfrifon sy’n gweld yr hyn a drosglwyddir iddynt',
  'accounts-hint': 'Un i bob llinell: y cyfeiriad y maent yn mewngofnodi ag ef.',
  'away-from': 'I ffwrdd o',
  'away-until': 'I ffwrdd tan',
  'away-hint': 'Mae staff yn trosglwyddo negeseuon i’r dirprwy tra byddant i ffwrdd, ac ar ôl eu diwrnod olaf.',
  'last-day': 'Diwrnod olaf yn y cyngor',
  'deputy-name': 'Enw’r dirprwy',
  'deputy-post': 'Swydd y dirprwy',
  'deputy-address': 'Cyfeiriad e-bost y dirprwy',
  'deputy-telephone': 'Rhif ffôn y dirprwy (dewisol)',
  'deputy-accounts': 'Cyfrifon y dirprwy',
  'deputy-away-from': 'Dirprwy i ffwrdd o',
  'deputy-away-until': 'Dirprwy i ffwrdd tan',
  'deputy-last-day': 'Diwrnod olaf y dirprwy yn y cyngor',
})

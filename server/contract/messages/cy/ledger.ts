/** Unreviewed Welsh. */
import { ledger as englishLedger } from '../en/ledger.ts'
import { translation } from '../language.ts'

export const ledger = translation(englishLedger, {
  'exported-rows': 'Allforiwyd {rows} o’r log',
  'the-register-itself': 'Y gofrestr ei hun',
})

import * as v from 'valibot'
import { customerLanguages } from '../../policy/vocabulary-languages.ts'
import { colleague, id, moment } from '../parts.ts'
import { write } from '../route.ts'
import { object, shownWord } from '../schemas.ts'

/** In which language a customer wants their letters, with who recorded it; `language` null: they were not asked. */
export const languageSeen = object({
  language: v.nullable(shownWord(customerLanguages)),
  recorded: v.nullable(object({ at: moment, by: colleague })),
})

export const languageToRecord = object({ language: v.nullable(v.picklist(customerLanguages)) })
export const languageRecorded = object({ customerId: id, recordedAt: moment })

export const recordCustomerLanguage = write('/api/customers/:id/language', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'Record in which language a customer wants their letters',
  body: languageToRecord,
  answer: languageRecorded,
  refusals: ['unknown-entry', 'not-changed'],
})

export type LanguageSeen = v.InferOutput<typeof languageSeen>
export type LanguageRecorded = v.InferOutput<typeof languageRecorded>

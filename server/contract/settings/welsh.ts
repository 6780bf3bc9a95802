import * as v from 'valibot'
import { councilLanguages, firstHalves } from '../../policy/vocabulary-languages.ts'
import { day, words } from '../parts.ts'
import { strictObject } from '../schemas.ts'

/** What the keeper sets. */
const set = {
  languages: v.picklist(councilLanguages),
  /** Which half of a letter in both languages comes first. */
  first: v.picklist(firstHalves),
  /** The council's Welsh, by the name of the text; the program brings drafts of the rest. */
  texts: v.optional(v.record(words(400), words(2000)), {}),
}

/**
 * Welsh Language (Wales) Measure 2011: in which languages the council writes to its customers. `passed`: which Welsh
 * texts a speaker has read, by name. The digest is of both halves, so a changed text is no longer passed.
 */
export const welsh = strictObject({
  ...set,
  passed: v.optional(v.record(words(400), strictObject({ digest: v.string(), by: v.string(), on: day })), {}),
})

/** OpenChange the settings passes no text. */
export const welshToSet = strictObject(set)

/** What counts until a council sets it itself: nothing changes. */
export const englishAlone: v.InferOutput<typeof welsh> = {
  languages: 'english',
  first: 'welsh',
  texts: {},
  passed: {},
}

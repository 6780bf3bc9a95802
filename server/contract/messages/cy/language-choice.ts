/** Unreviewed Welsh. */
import { languageChoice as english } from '../en/language-choice.ts'
import { translation } from '../language.ts'

export const languageChoice = translation(english, {
  language: 'Iaith',
  'not-checked': 'This Welsh has not been checked yet.',
  'not-checked-in-welsh': 'Nid yw’r Gymraeg hon wedi’i gwirio eto.',
})

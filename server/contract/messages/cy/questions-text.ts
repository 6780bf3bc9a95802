/** Unreviewed Welsh. */
import { questionsText as english } from '../en/questions-text.ts'
import { translation } from '../language.ts'

export const questionsText = translation(english, {
  made: '{title}. Cyfrifwyd ar {day}.',
  hidden: 'Ystyr [c] yw cudd: y cyfrif yw 1 i 4, neu gellid cyfrifo cyfrif arall o’r fath ohono.',
})

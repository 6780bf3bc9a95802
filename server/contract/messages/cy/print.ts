/** Unreviewed Welsh. */
import { print as englishPrint } from '../en/print.ts'
import { translation } from '../language.ts'

export const print = translation(englishPrint, {
  print: 'Argraffu',
  'printed-on': '{words}. Argraffwyd ar {day}',
  page: 'Tudalen',
})

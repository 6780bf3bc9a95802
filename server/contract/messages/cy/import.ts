/** Unreviewed Welsh. */
import { importLabels as englishImportLabels, importWords as englishImportWords } from '../en/import.ts'
import { translation } from '../language.ts'

export const importLabels = translation(englishImportLabels, {
  questions: 'Cwestiynau am y ffeil hon',
  'leave-out': 'Gadael y rhesi hyn allan',
  'not-answered': 'Heb ei ateb eto',
  value: '{title}: “{value}” (rhes {row}{others, plural, =0 {} other { a # arall}})',
  'no-value': '{title}: gwag (rhes {row}{others, plural, =0 {} other { a # arall}})',
  'whole-row': 'Rhes {row}{others, plural, =0 {} other { a # arall}}',
  'use-proposal': 'Defnyddio “{proposal}”',
  'keep-name': 'Un cwsmer: “{value}”',
  suggestion: 'Awgrym: {proposal}',
  'suggestion-empty': 'Awgrym: ei adael yn wag',
  'suggestion-above': 'Awgrym: cwsmer y rhes uchod',
  'leave-empty': 'Ei adael yn wag',
  'as-above': 'Cwsmer y rhes uchod',
  'same-person': 'Yr un person',
  'shares-mailbox': 'Person arall, sy’n rhannu’r blwch post',
  write: 'Ysgrifennu rhywbeth arall',
  'write-one': 'Ysgrifennu rhywbeth arall yn rhes {row} yn unig',
  'leave-row-out': '{rows, plural, one {Gadael y rhes hon allan} other {Gadael y rhesi hyn allan}}',
  becomes: 'Mae’n dod yn',
  'use-all': '{n, plural, one {Defnyddio’r awgrym} other {Defnyddio pob awgrym (#)}}',
  'start-again': 'Gollwng fy atebion',
  'take-row': 'Ei mewnforio fel unrhyw res arall',
  'check-again': 'Gwirio eto gyda’r atebion hyn',
  'where-titles': 'Rhes gyda’r teitlau',
  'row-of': 'Rhes {row}: {cells}',
})

export const importWords = translation(englishImportWords, {
  'questions-intro': 'Nid yw’r gofrestr yn dyfalu. Atebwch y rhain, yna gwiriwch eto. Nid yw’r ffeil ei hun yn newid.',
  corrected: 'Celloedd neu resi a ddarllenir yn ôl eich atebion: {n}.',
  'none-answered': 'Atebwch o leiaf un cwestiwn yn gyntaf.',
  'more-than-shown': 'Mae rhagor o gwestiynau. Daw’r rhai nesaf pan fydd y rhain wedi’u hateb.',
  'where-titles-hint': 'Ni ddarllenir y rhesi uwch ei phen.',
})

/** Unreviewed Welsh. */
import { importLabels as englishImportLabels, importWords as englishImportWords } from '../en/import.ts'
import { translation } from '../language.ts'

export const importLabels = translation(englishImportLabels, {
  questions: 'Cwestiynau am y ffeil hon',
  look: 'Rhesi sy’n sefyll allan: {look} (rhes {row}{others, plural, =0 {} other { a # arall}})',
  'rights-requests': '{n, plural, one {{figure} cais am gofnod} other {Ceisiadau am gofnod: {n}}}',
  nothing: 'Nid yw’n golygu dim',
  'in-force': 'Mae’r cyfyngiad mewn grym',
  lifted: 'Codwyd y cyfyngiad',
  agreed: 'Cytunwyd, heb fod mewn grym eto',
  'leave-out': 'Gadael y rhesi hyn allan',
  'not-answered': 'Heb ei ateb eto',
  struck: 'llinell drwyddo',
  hidden: 'wedi’i guddio',
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
  'check-again': 'Gwirio eto gyda’r atebion hyn',
  'start-again': 'Gollwng fy atebion am gelloedd',
  'where-titles': 'Rhes gyda’r teitlau',
  'row-of': 'Rhes {row}: {cells}',
  'which-sheet': 'Taflen',
  'no-sheet-name': 'Taflen {n}',
})

export const importWords = translation(englishImportWords, {
  'questions-intro': 'Nid yw’r gofrestr yn dyfalu. Atebwch y rhain, yna gwiriwch eto. Nid yw’r ffeil ei hun yn newid.',
  'look-hint': 'Lle mae colofn Cyflwr yn dweud rhywbeth arall, y golofn sy’n cyfrif.',
  'none-answered': 'Atebwch o leiaf un cwestiwn yn gyntaf.',
  'more-than-shown': 'Mae rhagor o gwestiynau. Daw’r rhai nesaf pan fydd y rhain wedi’u hateb.',
  corrected:
    '{n, plural, one {Darllenir # gell neu res fel yr ateboch.} other {Celloedd neu resi a ddarllenir fel yr ateboch: #.}}',
  'where-titles-hint': 'Ni ddarllenir y rhesi uwch ei phen.',
  'columns-follow': 'Caiff y colofnau eu paru pan fydd y ffeil wedi’i gwirio eto.',
})

/** Findings about a file to import: those that stop it, and those for information. */
const stopping = [
  'empty-file',
  'not-a-spreadsheet',
  'too-much-unpacked',
  'too-many-rows',
  'too-many-columns',
  'not-decodable',
  'quote-not-closed',
  'no-headings',
  'column-missing',
  'cell-too-long',
  'extra-cells',
  'formula-without-value',
  'formula-error',
  'date-not-readable',
  'date-impossible',
  'date-ambiguous',
  'date-without-day',
  'date-month-first',
  'date-either-way',
  'not-known-yet',
  'several-people',
  'row-of-whom',
  'row-hidden-or-struck',
  'date-in-future',
  'address-not-valid',
  'number-not-valid',
  'name-not-valid',
  'colleague',
  'name-missing',
  'nothing-to-know-by',
  'nothing-recorded',
  'state-not-known',
  'measure-not-known',
  'measures-missing',
  'way-not-known',
  'no-other-way-open',
  'way-closed',
  'way-details-missing',
  'contact-missing',
  'contact-not-councils',
  'contact-is-customer',
  'unknown-service',
  'one-service',
  'start-missing',
  'end-before-start',
  'end-missing',
  'state-against-end',
  'mail-not-known',
  'same-address-other-name',
  'known-to-two',
  'mailbox-of-another',
  'two-in-force',
] as const

const told = [
  'not-known-left-empty',
  'no-end-said',
  'row-is-heading',
  'row-is-titles',
  'row-is-total',
  'row-continues',
  'left-out-by-keeper',
  'merged-over-rows',
  'other-sheets',
  'rows-coloured',
  'shared-by-people',
  'postal-address-left-out',
  'joined-with',
  'same-as',
  'shares-number',
  'customer-known-left',
  'customer-known-added',
  'restricted-already',
  'lifted-here-still-in-force',
  'mailbox-becomes-shared',
  'review-due-at-once',
  'review-brought-forward',
  'approved-by-no-post',
  'until-brought-forward',
  'letter-outstanding',
  'letter-lacks-reasons',
  'not-yet-begun',
  'ran-out',
  'column-not-used',
] as const

export type FindingName = (typeof stopping)[number] | (typeof told)[number]

/**
 * `row` and `column` count from 1, as in a spreadsheet; null for the whole file, or the whole row. `about`: a row's
 * number, a reference, a column's title; never the content of a cell.
 */
export type Finding = {
  row: number | null
  column: number | null
  what: FindingName
  about?: string
  /** The field of the row that somebody can put right: `row` for the whole of it, `mailbox` for whose one is. */
  field?: string
  /** What the cell says, shortened, and what it would become. Deleted with the file. */
  value?: string
  proposal?: string
}

const stops: ReadonlySet<FindingName> = new Set(stopping)

/** Whether this finding stops the whole import. */
export const stopsImport = (what: FindingName): boolean => stops.has(what)

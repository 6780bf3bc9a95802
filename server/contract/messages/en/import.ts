/** P15: what the keeper is told about a sheet, in sentences. */
export const importWords = {
  'questions-intro': 'The register does not guess. Answer these, then check again. The file itself does not change.',
  corrected: '{n, plural, one {# cell or row is} other {# cells or rows are}} read as you answered.',
  'none-answered': 'Answer at least one question first.',
  'more-than-shown': 'There are more questions. The next ones come when these are answered.',
  'where-titles-hint': 'Rows above it are not read.',
} as const

/** P15: labels, headings and choices of the questions about a sheet. */
export const importLabels = {
  questions: 'Questions about this file',
  'leave-out': 'Leave these rows out',
  'not-answered': 'Not answered yet',
  value: '{title}: “{value}” (row {row}{others, plural, =0 {} one { and # other} other { and # others}})',
  'no-value': '{title}: empty (row {row}{others, plural, =0 {} one { and # other} other { and # others}})',
  'whole-row': 'Row {row}{others, plural, =0 {} one { and # other} other { and # others}}',
  'use-proposal': 'Use “{proposal}”',
  'keep-name': 'One customer: “{value}”',
  suggestion: 'Suggestion: {proposal}',
  'suggestion-empty': 'Suggestion: leave it empty',
  'suggestion-above': 'Suggestion: the customer of the row above',
  'leave-empty': 'Leave it empty',
  'as-above': 'The customer of the row above',
  'same-person': 'The same person',
  'shares-mailbox': 'Another person, who shares the mailbox',
  write: 'Write something else',
  'write-one': 'Write something else in row {row} alone',
  'leave-row-out': '{rows, plural, one {Leave this row out} other {Leave these rows out}}',
  becomes: 'It becomes',
  'use-all': '{n, plural, one {Use the suggestion} other {Use all # suggestions}}',
  'start-again': 'Drop my answers',
  'take-row': 'Import it like any other row',
  'check-again': 'Check again with these answers',
  'where-titles': 'Row with the titles',
  'row-of': 'Row {row}: {cells}',
} as const

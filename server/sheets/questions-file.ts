import { questionLabels } from '../contract/messages/en/questions.ts'
import { questionsText } from '../contract/messages/en/questions-text.ts'
import { type Say, say as sayInEnglish } from '../contract/messages/say.ts'
import type { Questions } from '../contract/report/questions.ts'
import { dayIn } from '../letters/day-in.ts'
import { byteOrderMark, csvLines } from './csv.ts'

/** Replaces a hidden count: the sign for "confidential" in public bodies' tables. */
const hidden = '[c]'

const headings = ['question', 'table', 'line', 'column', 'answer', 'what-counts'] as const

const inFigures = (value: number | null) => (value === null ? hidden : String(value))

/** P15, G: the answers as plain text, to paste into the reply to a request. */
export function questionsAsText({ council, title, madeOn, answers }: Questions, say: Say = sayInEnglish): string {
  const head = [
    say(questionLabels, 'title', { council }),
    say(questionsText, 'made', { title, day: dayIn(say, madeOn) }),
    say(questionsText, 'hidden'),
  ]
  const parts = answers.map(({ question, words, tables, whatCounts }, at) =>
    [
      `${at + 1}. ${question}`,
      ...(words === null ? [] : [words]),
      ...tables.flatMap(({ title, note, columns, rows }) => [
        `${title}${columns.length === 1 ? '' : `: ${columns.join('; ')}`}`,
        ...(note === null ? [] : [note]),
        ...rows.map(({ label, values }) => `- ${label}: ${values.map(inFigures).join('; ')}`),
      ]),
      say(questionLabels, 'meaning', { words: whatCounts }),
    ].join('\n'),
  )
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`
}

/** The same as .csv in UTF-8 with a byte order mark: a line for each count. */
export function questionsAsCsv({ council, title, madeOn, answers }: Questions, say: Say = sayInEnglish): string {
  const rows = answers.flatMap(({ question, words, tables, whatCounts }) => [
    ...(words === null ? [] : [[question, '', '', '', words, whatCounts]]),
    ...tables.flatMap(({ title, columns, rows }) =>
      rows.flatMap(({ label, values }) =>
        columns.map((column, at) => [question, title, label, column, inFigures(values[at] ?? null), whatCounts]),
      ),
    ),
  ])
  return (
    byteOrderMark +
    csvLines([
      [say(questionLabels, 'title', { council }), '', '', '', '', ''],
      [say(questionsText, 'made', { title, day: dayIn(say, madeOn) }), '', '', '', '', ''],
      [say(questionsText, 'hidden'), '', '', '', '', ''],
      headings.map((name) => say(questionLabels, name)),
      ...rows,
    ])
  )
}

import { readFileSync } from 'node:fs'
import { periods } from '../../server/contract/settings/council.ts'
import { keeping } from './facts/keeping.ts'
import { columnsOf, howMany, purposeNames, purposesTable, sensitiveColumns, table, tablesByKind } from './tables.ts'

const docs = new URL('../', import.meta.url)
const example = JSON.parse(readFileSync(new URL('council.json', docs), 'utf8'))

type Period = keyof (typeof periods)['entries']['retention']['entries']

/** What each period is for, and what it deletes. */
const what: Record<Period, string> = {
  warnings: 'Polite and formal warnings, after they lapse. Longer while anything else is open',
  escalations:
    'Escalations without a restriction or formal warning, after they are closed, with their evidence; requests about the record, after the answer',
  restrictions:
    'Restrictions and precautions, after they end: with letters, reviews, representations, evidence, escalation and what was passed on',
  undone:
    'What was undone, withdrawn, refused, removed or lifted; the answer that a record was erased; customers with no records left',
  ledger: 'Looks in the access ledger',
  mail: 'E-mails of the register, comparisons with the mail system, and files that nobody imported',
}

/** The least and most months that a council can set. */
function limits(period: Period): [number, number] {
  const steps = periods.entries.retention.entries[period].pipe
  const most = steps.find((step) => step.type === 'max_value')
  const least = steps.find((step) => step.type === 'min_value')
  return [
    Number(least && 'requirement' in least && least.requirement),
    Number(most && 'requirement' in most && most.requirement),
  ]
}

const retentionTable = () =>
  table(
    ['setting', 'what it deletes', 'example, in months', 'a council can set'],
    (Object.keys(what) as Period[]).map((period) => [
      `\`${period}\``,
      what[period],
      String(example.periods.retention[period]),
      limits(period).join(' to '),
    ]),
  )

/** What the program itself limits, or never deletes. */
const otherKeeping = () =>
  table(
    ['what', 'how long'],
    [
      ['A decision in draft', keeping.draft.how],
      ['A message that waits for its escalation', keeping.waiting.how],
      ['Answers kept for a retry', keeping.answers.how],
      ['How often staff looked somebody up', keeping.lookups.how],
      ['Which other accounts of a member of staff are known', keeping.account.how],
      ['That a spreadsheet was imported', keeping.import.how],
      ['Settings, successors of contacts, reports without names, runs, calendars', keeping.stays.how],
      ['Audit trail', keeping.trail.how],
    ],
  )

const months = (n: number) => `${n} months`

/** The privacy words of the letters in the example settings, filled in as a letter fills them. */
function letterWords(): string {
  const { letters } = example.wording
  const { warnings, restrictions } = example.periods.retention
  const filled = (text: string, kept: number) =>
    text.replaceAll('{months}', months(kept)).replaceAll('{privacyUrl}', example.letterhead.privacyUrl)
  const said: [string, string][] = [
    ['A restriction', filled(letters.privacy, restrictions)],
    ['A formal warning', filled(letters.formalWarning.privacy, warnings)],
    ['Precautions for visits', filled(letters.visits.privacy, restrictions)],
    ['Something that has ended', filled(letters.privacyOver, restrictions)],
  ]
  return said.map(([about, words]) => `**${about}**\n\n> ${words}`).join('\n\n')
}

function counted(): string {
  const { tables, columns, personal } = howMany()
  return `The register has ${tables} tables with ${columns} columns. ${personal} columns belong to a record about somebody.`
}

/** Every generated part, by the name in its markers. */
const parts: Record<string, () => string> = {
  'tables-by-kind': tablesByKind,
  'columns-case': () => columnsOf('Case'),
  'columns-standing': () => columnsOf('Standing'),
  'columns-proof': () => columnsOf('Proof'),
  'columns-passing': () => columnsOf('Passing'),
  'columns-council': () => columnsOf('Council'),
  counted,
  'purpose-names': purposeNames,
  purposes: purposesTable,
  sensitive: sensitiveColumns,
  retention: retentionTable,
  'other-keeping': otherKeeping,
  'letter-words': letterWords,
}

/** The documents with generated parts, from `docs`. */
export const papers = [
  'what-is-held.md',
  'data-protection/columns.md',
  'data-protection/impact-assessment.md',
  'data-protection/privacy-notice.md',
  'data-protection/record-of-processing.md',
  'data-protection/appropriate-policy.md',
  'data-protection/retention.md',
] as const

/** Where a paper is. */
export const paperAt = (paper: string): URL => new URL(paper, docs)

const between = /<!-- made: ([\w-]+) -->\n[\s\S]*?<!-- end -->/g

/** A document with its generated parts as they should be. Refuses a part that nobody makes. */
export const madeAnew = (text: string): string =>
  text.replace(between, (_, name: string) => {
    const make = parts[name]
    if (!make) throw new Error(`No part is called ${name}.`)
    return `<!-- made: ${name} -->\n${make()}\n<!-- end -->`
  })

/** The generated parts that no document has. */
export const unusedParts = (texts: readonly string[]): string[] =>
  Object.keys(parts).filter((name) => !texts.some((text) => text.includes(`<!-- made: ${name} -->`)))

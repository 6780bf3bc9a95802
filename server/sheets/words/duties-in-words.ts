import { duty as names } from '../../contract/messages/en/duty.ts'
import type { ImportedDuty } from '../../policy/import/imported.ts'
import { type DutyKind, dutyKinds } from '../../policy/vocabulary-duties.ts'

/**
 * G: the requests and concerns in messages that were passed on, as a cell with one on each line: “FOI or EIR request,
 * received 2026-11-03, due 2026-12-01, open”. `readDuties` reads it back.
 */
export const writeDuties = (all: readonly ImportedDuty[]): string =>
  all
    .map(({ kind, receivedOn, dueOn, dealtOn }) =>
      [
        names[kind],
        `received ${receivedOn}`,
        ...(dueOn ? [`due ${dueOn}`] : []),
        dealtOn ? `dealt with ${dealtOn}` : 'open',
      ].join(', '),
    )
    .join('\n')

const day = '(\\d{4}-\\d\\d-\\d\\d)'
const line = new RegExp(`^(.+?), received ${day}(?:, due ${day})?, (?:open|dealt with ${day})$`, 'i')
const kinds: ReadonlyMap<string, DutyKind> = new Map(dutyKinds.map((kind) => [names[kind].toLowerCase(), kind]))

/** The requests and concerns of a cell; null if any of them is not understood: nothing is guessed. */
export function readDuties(cell: string): ImportedDuty[] | null {
  const all: ImportedDuty[] = []
  for (const one of cell.split(/\r?\n/).map((row) => row.trim())) {
    if (one === '') continue
    const [, label = '', receivedOn = '', dueOn = null, dealtOn = null] = line.exec(one) ?? []
    const kind = kinds.get(label.toLowerCase())
    if (!kind || ![receivedOn, dueOn, dealtOn].every((on) => on === null || isDay(on))) return null
    all.push({ kind, receivedOn, dueOn, dealtOn })
  }
  return all
}

/** `Date` reads 31 February as 3 March. */
const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

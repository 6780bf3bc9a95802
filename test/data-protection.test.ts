import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyTable, unnamed } from '../docs/data-protection/facts/every-table.ts'
import { keeping } from '../docs/data-protection/facts/keeping.ts'
import { type Viewers, viewers } from '../docs/data-protection/facts/viewers.ts'
import { seeLedger, seeTrail } from '../server/contract/audit.ts'
import { findCustomers, seeCustomer } from '../server/contract/customer/customer.ts'
import { downloadOriginal, seeEscalation, seeRestriction } from '../server/contract/customer/dossier.ts'
import { seeDeadLetters } from '../server/contract/dead-letter.ts'
import { draftDecision } from '../server/contract/decision/decision-draft.ts'
import { seeImportToSign } from '../server/contract/import/import-signature.ts'
import { seeMailFlow } from '../server/contract/mail-arrangement/mail-flow.ts'
import { makeCalendarFeed } from '../server/contract/review/calendar-feed.ts'
import type { Route } from '../server/contract/route.ts'
import { seeSettings } from '../server/contract/settings/settings.ts'
import { draftDays } from '../server/policy/decision/draft.ts'
import { type CustomerRecords, type RetentionPeriods, recordsToDelete } from '../server/policy/retention/retention.ts'
import { retentionRules } from '../server/policy/vocabulary-retention.ts'
import { sentencesOf } from './support/prose.ts'

const folder = 'docs/data-protection'
const papers = readdirSync(folder).filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

/** The routes that show it; null: none does. */
const routes: Record<Viewers, Route | null> = {
  case: seeEscalation,
  confidential: seeEscalation,
  readers: seeRestriction,
  standing: findCustomers,
  precautions: seeCustomer,
  passed: seeRestriction,
  adjustments: seeEscalation,
  evidence: downloadOriginal,
  author: draftDecision,
  keeper: seeDeadLetters,
  signing: seeImportToSign,
  mail: seeMailFlow,
  ledger: seeLedger,
  auditor: seeTrail,
  settings: seeSettings,
  own: makeCalendarFeed,
  nobody: null,
}

describe('the data protection papers', () => {
  it('name every column', () => {
    expect(unnamed).toEqual({})
  })

  it.each(papers)('%s: every sentence has at most 25 words', (paper) => {
    expect(sentencesOf(read(paper)).filter(({ words }) => words > 25)).toEqual([])
  })

  it.each(Object.keys(viewers) as Viewers[])('say who sees it as the routes do: %s', (key) => {
    const { may } = routes[key] ?? { may: [] }
    expect([...may].toSorted()).toEqual([...viewers[key].roles].toSorted())
  })

  it('name only tests and files that exist', () => {
    const named = papers.flatMap((paper) =>
      [...read(paper).matchAll(/`((?:test|server|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path),
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  it('each leave the council’s own part open, marked in the same words', () => {
    const without = ['README.md', 'columns.md']
    for (const paper of papers.filter((name) => !without.includes(name)))
      expect(read(paper), paper).toContain('**For the council to complete')
  })

  it('have the seven steps of the ICO’s template in order', () => {
    const steps = [...read('impact-assessment.md').matchAll(/^## Step (\d)/gm)].map(([, step]) => step)
    expect(steps).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })

  it('assess every risk, and answer each with measures', () => {
    const [assessed = '', measures = ''] = read('impact-assessment.md').split('## Step 6')
    const numbers = (text: string) => [...text.matchAll(/^\| (\d+) \|/gm)].map(([, n]) => n)
    expect(numbers(assessed).length).toBeGreaterThan(10)
    expect(numbers(measures)).toEqual(numbers(assessed))
  })
})

describe('what the papers say about who sees reasons', () => {
  it('agrees with the letter: only the officers who decide, review and look after the record', () => {
    const { privacy } = JSON.parse(readFileSync('docs/council.json', 'utf8')).wording.letters
    expect(privacy).toContain('Only the officers who decide, review and look after the record see the reasons.')
    const reasons = everyTable.restrictions.seenOf.words
    expect(viewers[reasons].roles).toEqual(['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'])
    expect(keeping[everyTable.restrictions.kept].periods).toEqual(['restrictions'])
    expect(keeping[everyTable.formal_warnings.kept].periods).toEqual(['warnings'])
    expect(keeping[everyTable.precautions.kept].periods).toEqual(['restrictions'])
  })
})

describe('what the papers say about how long', () => {
  /** Each period another number of months. */
  const periods: RetentionPeriods = { warnings: 1, escalations: 2, restrictions: 12, undone: 4, ledger: 6, mail: 7 }
  const day = '2026-01-31'
  const due = { warnings: '2026-02-28', escalations: '2026-03-31', restrictions: '2027-01-31', undone: '2026-05-31' }
  const nothing: CustomerRecords = {
    ...{ id: 'c', addedOn: day, isHeld: false, warnings: [], formalWarnings: [], escalations: [], restrictions: [] },
    ...{ passedOn: [], proposals: [], contactPoints: [], holds: [], precautions: [], rightsRequests: [] },
  }
  const began = { madeAt: `${day}T09:00:00.000Z`, madeOn: day, inForceOn: day, replacesId: null }
  const restriction = { ...began, id: 'r', state: 'lifted', liftedOn: day, escalationId: 'e' } as const
  const dueOf = (records: Partial<CustomerRecords>, id: string) =>
    recordsToDelete({ ...nothing, ...records }, periods, '2040-01-01').find((one) => one.id === id)?.due

  it('is what the rules do', () => {
    expect(dueOf({ warnings: [{ id: 'w', lapsesOn: day, undoneOn: null }] }, 'w')).toBe(due.warnings)
    expect(dueOf({ warnings: [{ id: 'w', lapsesOn: '2030-01-01', undoneOn: day }] }, 'w')).toBe(due.undone)
    const formal = {
      id: 'f',
      state: 'given',
      lapsesOn: day,
      withdrawnOn: null,
      escalationId: 'e',
      waits: false,
    } as const
    expect(dueOf({ formalWarnings: [formal] }, 'f')).toBe(due.warnings)
    expect(dueOf({ formalWarnings: [formal] }, 'e')).toBe(due.warnings)
    expect(dueOf({ escalations: [{ id: 'e', state: 'declined', closedOn: day }] }, 'e')).toBe(due.escalations)
    expect(dueOf({ restrictions: [{ ...restriction, waits: false }] }, 'r')).toBe(due.restrictions)
    expect(dueOf({ restrictions: [{ ...restriction, waits: false }] }, 'e')).toBe(due.restrictions)
    expect(dueOf({ restrictions: [{ ...restriction, waits: true }] }, 'r')).toBeUndefined()
    expect(dueOf({ precautions: [{ id: 'p', endedOn: day, waits: false }] }, 'p')).toBe(due.restrictions)
    expect(dueOf({ passedOn: [{ id: 'm', undoneOn: day }] }, 'm')).toBe(due.undone)
    expect(dueOf({ proposals: [{ id: 'q', state: 'refused', closedOn: day }] }, 'q')).toBe(due.undone)
    expect(dueOf({ contactPoints: [{ id: 'a', removedOn: day }] }, 'a')).toBe(due.undone)
    expect(dueOf({ holds: [{ id: 'h', liftedOn: day }] }, 'h')).toBe(due.undone)
    const answered = { id: 'q', answeredOn: day, erased: false, hasStatement: true }
    expect(dueOf({ rightsRequests: [answered] }, 'q')).toBe(due.escalations)
    expect(dueOf({ rightsRequests: [{ ...answered, erased: true }] }, 'q')).toBe(due.undone)
    const precautions = [{ id: 'p', endedOn: null, waits: false }]
    expect(dueOf({ rightsRequests: [answered], precautions }, 'q')).toBeUndefined()
    expect(dueOf({}, 'c')).toBe(due.undone)
  })

  it('names every rule that deletes, and every period', () => {
    const all = Object.values(keeping)
    expect(new Set(all.flatMap(({ rules }) => rules as readonly string[]))).toEqual(new Set(retentionRules))
    expect(new Set(all.flatMap((one) => one.periods as readonly string[]))).toEqual(new Set(Object.keys(periods)))
    expect(keeping.draft.how).toContain(`${draftDays} days`)
  })
})

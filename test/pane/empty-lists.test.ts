import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { empty } from '../../server/contract/messages/en/empty.ts'

/**
 * Every list and table of the add-in, by its file: the text that stands in its place when it is empty, or why it never
 * is. What is not shown at all while it is empty has no head that leads nowhere.
 */
const lists: Record<string, { says: string } | { never: string } | { absent: string }> = {
  'addin/customer/contact-points-part.tsx': { says: '<Empty of="contact-points" />' },
  'addin/customer/customer-list.tsx': { says: "say(texts, 'there-no-customers-yet')" },
  'addin/customer/customers-page.tsx': { says: '<Empty of="proposals" />' },
  'addin/customer/find-customer.tsx': { says: "say(texts, 'nobody-found-check-try')" },
  'addin/customer/holds-part.tsx': { says: "say(texts, 'for-claim-ombudsmans-investigation')" },
  'addin/customer/looks-part.tsx': { says: '<Empty of="looks" />' },
  'addin/customer/precautions/precautions-part.tsx': { says: "say(texts, 'staff-see-these-beside')" },
  'addin/customer/proposals-part.tsx': { absent: 'proposals.length === 0) return null' },
  'addin/customer/rights-part.tsx': { says: "say(texts, 'none')" },
  'addin/customer/timeline/timeline-part.tsx': { says: "say(texts, 'nothing-earlier-recorded')" },
  'addin/duties/passed-to-you-page.tsx': { says: "say(texts, 'nothing-is-waiting-for')" },
  'addin/figures/figure.tsx': {
    never: 'a count for each of the months, measures, services or outcomes, however small',
  },
  'addin/figures/moves-table.tsx': { never: 'a line for each month' },
  'addin/figures/report-table.tsx': { never: 'the tables of a report have all their lines' },
  'addin/ict/arrangements-page.tsx': { says: "say(texts, 'no-mail-arrangement-is')" },
  'addin/import-export/findings.tsx': { never: 'shown only where the check found something' },
  'addin/import-export/import-page.tsx': { says: '<Empty of="imports" />' },
  'addin/import-export/sign-import-page.tsx': { never: 'a file without any entry needs no signature' },
  'addin/keeper/dead-letters-page.tsx': { says: "say(texts, 'all-mail-has-been')" },
  'addin/ledger/audit-page.tsx': { says: '<Empty of={nothing} />' },
  'addin/ledger/own-parts-page.tsx': { says: '<Empty of="own-parts" />' },
  'addin/log/log-list.tsx': { says: '<LogStatus' },
  'addin/mail-flow/differences.tsx': { says: '<Empty of="differences" />' },
  'addin/parts/evidence/evidence-list.tsx': { says: "say(noEvidence, 'none')" },
  'addin/retention/retention-page.tsx': { says: '<Empty of="due" />' },
  'addin/review/circumstances-part.tsx': { absent: 'circumstances.length === 0) return null' },
  'addin/review/formal-warning-page.tsx': { absent: 'objections.length === 0) return null' },
  'addin/review/legal-questions-part.tsx': { absent: 'legalQuestions.length === 0) return null' },
  'addin/review/letters-part.tsx': { absent: 'letters.length === 0) return null' },
  'addin/review/representations-part.tsx': { says: "say(texts, 'none-so-far-record')" },
  'addin/reviews/reviews-page.tsx': { says: "say(empty, 'reviews'" },
  'addin/review/what-they-said.tsx': { absent: '{evidence ? (' },
  'addin/selected/selected-messages.tsx': { never: 'at least one message is selected' },
  'addin/settings/history.tsx': { never: 'there is always the version of the council file' },
  'addin/settings/leaving-page.tsx': { says: "say(texts, 'this-contact-isnt-named')" },
  'addin/settings/settings-page.tsx': { never: 'the parts are always the same' },
  'addin/settings/welsh-texts.tsx': { absent: 'some.length === 0 ? null' },
  'addin/work/work-overview.tsx': { says: "say(texts, 'nothing-is-waiting-for')" },
  'addin/work/work-page.tsx': { says: "say(texts, 'nothing-is-waiting-for')" },
}

const drawsList = /<(Table|Grid|List)(?=[\s>])|className="(entries|timeline|senders)"/
const files = globSync('addin/**/*.tsx')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/addin\/parts\/(table|grid)\//.test(path))
  .filter((path) => drawsList.test(readFileSync(path, 'utf8')))

test('every list and table is in the table of what stands in its place when it is empty', () => {
  expect(files.toSorted()).toEqual(Object.keys(lists).toSorted())
})

test.each(Object.entries(lists).filter(([, how]) => !('never' in how)))('%s has it', (path, how) => {
  const text = readFileSync(path, 'utf8').replace(/\s+/g, ' ')
  expect(text).toContain('says' in how ? how.says : 'absent' in how ? how.absent : '')
})

describe('the texts', () => {
  it.each(Object.entries(empty))('%s says that it is empty, and what will be there or what to do', (_, text) => {
    expect(text).toMatch(/^[A-Z][^.]+\. [A-Z][^.]+\.$/)
  })
  it.each(Object.keys(empty).filter((name) => name !== 'reviews'))('%s is said', (name) => {
    const said = files.some((path) => readFileSync(path, 'utf8').includes(`<Empty of="${name}" />`))
    expect(said || readFileSync(`addin/ledger/${name}-page.tsx`, 'utf8').includes(`nothing="${name}"`)).toBe(true)
  })
})

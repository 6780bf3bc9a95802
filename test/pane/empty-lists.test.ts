import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { empty } from '../../server/contract/texts/words/empty.ts'

/**
 * Every list and table of the add-in, by its file: the text that stands in its place when it is empty, or why it never
 * is. What is not shown at all while it is empty has no head that leads nowhere.
 */
const lists: Record<string, { says: string } | { never: string } | { absent: string }> = {
  'addin/register/customer/contact-points-part.tsx': { says: '<Empty of="contact-points" />' },
  'addin/register/customer/customer-list.tsx': {
    says: 'There are no customers yet. Each appears here with their first warning, escalation or import.',
  },
  'addin/register/customer/customers-page.tsx': { says: '<Empty of="proposals" />' },
  'addin/register/customer/find-customer.tsx': { says: 'Nobody was found. Check it, or try something else.' },
  'addin/register/customer/holds-part.tsx': {
    says: 'For a claim, an ombudsman’s investigation or a request that is still open. It keeps everything about this customer from deletion.',
  },
  'addin/register/customer/looks-part.tsx': { says: '<Empty of="looks" />' },
  'addin/register/customer/precautions/precautions-part.tsx': {
    says: 'Staff see these beside the customer’s e-mails, and when they look up the customer or the address. They never see why.',
  },
  'addin/register/customer/proposals-part.tsx': { absent: 'proposals.length === 0) return null' },
  'addin/register/customer/rights-part.tsx': { says: 'say(texts.none)' },
  'addin/register/customer/timeline/timeline-part.tsx': { says: 'Nothing earlier is recorded.' },
  'addin/pane/restriction/passed-to-you-page.tsx': {
    says: 'Nothing is waiting for you. Messages that colleagues pass on to you appear here.',
  },
  'addin/register/report/report-page.tsx': { never: 'the tables of a report have all their lines' },
  'addin/register/work/arrangements-page.tsx': {
    says: 'No mail arrangement is in place, and none is waiting. Each that an officer decides on appears here.',
  },
  'addin/register/import/findings.tsx': { never: 'shown only where the check found something' },
  'addin/register/import/import-page.tsx': { says: '<Empty of="imports" />' },
  'addin/register/import/sign-import-page.tsx': { never: 'a file without any entry needs no signature' },
  'addin/register/keeping/dead-letters-page.tsx': { says: 'All mail has been sent, or is on its way.' },
  'addin/register/keeping/audit-page.tsx': { says: '<Empty of={nothing} />' },
  'addin/register/keeping/own-parts-page.tsx': { says: '<Empty of="own-parts" />' },
  'addin/register/log/log-list.tsx': { says: '<LogStatus' },
  'addin/register/work/differences.tsx': { says: '<Empty of="differences" />' },
  'addin/parts/evidence/evidence-list.tsx': { says: 'No evidence was added.' },
  'addin/register/keeping/retention-page.tsx': { says: '<Empty of="due" />' },
  'addin/register/review/circumstances-part.tsx': { absent: 'circumstances.length === 0) return null' },
  'addin/register/review/formal-warning-page.tsx': { absent: 'objections.length === 0) return null' },
  'addin/register/review/legal-questions-part.tsx': { absent: 'legalQuestions.length === 0) return null' },
  'addin/register/review/letters-part.tsx': { absent: 'letters.length === 0) return null' },
  'addin/register/review/representations-part.tsx': { says: "say(texts['none-so-far-record'])" },
  'addin/register/work/reviews-page.tsx': { says: 'say(empty.reviews' },
  'addin/register/review/what-they-said.tsx': { absent: '{evidence ? (' },
  'addin/pane/selected/selected-messages.tsx': { never: 'at least one message is selected' },
  'addin/register/settings/history.tsx': { never: 'there is always the version of the council file' },
  'addin/register/settings/leaving-page.tsx': { says: 'This contact isn’t named anywhere.' },
  'addin/register/settings/settings-page.tsx': { never: 'the parts are always the same' },
  'addin/register/settings/welsh-texts.tsx': { absent: 'some.length === 0 ? null' },
  'addin/register/work/work-overview.tsx': { says: "say(texts['nothing-is-waiting-for'])" },
  'addin/register/work/work-page.tsx': { says: "say(texts['nothing-is-waiting-for'])" },
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
    expect(said || readFileSync(`addin/register/keeping/${name}-page.tsx`, 'utf8').includes(`nothing="${name}"`)).toBe(
      true,
    )
  })
})

import { expect, test } from 'vitest'
import type { Restricted } from '../../addin/pane/commands/ask-register.ts'
import { escalated, withLookAlike } from '../../addin/pane/commands/command-words.ts'
import { notCheckedWords, noticeFor, passToContact } from '../../addin/pane/commands/guard-words.ts'
import { notCheckedDraft } from '../../server/contract/texts/words/guard.ts'

test('P14: the button in the send dialog fits into what Outlook takes, whatever the contact is called', () => {
  expect(passToContact().length).toBeLessThanOrEqual(20)
})

test('P14: why nobody was checked is said within what Outlook shows, begins so, and never calls anybody free of one', () => {
  for (const why of Object.keys(notCheckedDraft) as (keyof typeof notCheckedDraft)[]) {
    const words = notCheckedWords(why)
    expect(words.length, why).toBeLessThanOrEqual(150)
    expect(words, why).toMatch(/^Not (checked:|all recipients)/)
    expect(words, why).not.toMatch(/no contact restriction|not restricted/i)
  }
  expect(new Set(Object.values(notCheckedDraft)).size).toBe(Object.keys(notCheckedDraft).length)
})

const lookAlikes = [
  { address: 'lee@arnbleford.example', resembles: 'ambleford.example' },
  { address: 'x@arnbleford.example', resembles: 'ambleford.example' },
]
const check = 'Check lee@arnbleford.example before you send. The address only resembles ambleford.example.'

test.each<[string, typeof lookAlikes, string | null]>([
  ['none', [], null],
  ['one', lookAlikes.slice(0, 1), check],
  ['two', lookAlikes, `${check} So do 1 more.`],
])('G: the line above a draft names a recipient who only looks like the council: %s', (_, some, line) => {
  expect(noticeFor({ restricted: [], lookAlikes: some }, [])).toBe(line)
})

test('G: a restricted recipient comes first, then whoever only looks like the council', () => {
  const instruction = { mayReply: false, you: null, say: 'Do not reply.', reminder: 'R' } as Restricted['instruction']
  const restricted = [{ address: 'jo@example.org', mayWrite: false, instruction }]
  expect(noticeFor({ restricted, lookAlikes: lookAlikes.slice(0, 1) }, [])).toBe(
    `Restricted contact: jo@example.org. Do not reply. ${check}`,
  )
})

test('G: a button on the ribbon says it after what was done, within what Outlook shows', () => {
  const standing = { kind: 'not-on-register' } as const
  const seen = { address: 'lee@arnbleford.example', checkedAt: null, old: false, replyToUnread: false }
  const view = { kind: 'known', standing, ...seen } as const
  expect(withLookAlike('Done.', view)).toBe('Done.')
  const said = withLookAlike(escalated(false), { ...view, resembles: 'ambleford.example' })
  expect(said).toMatch(/ The address only resembles ambleford\.example\.$/)
  expect(said.length).toBeLessThanOrEqual(150)
})

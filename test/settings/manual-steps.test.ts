import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { byHand, everyStep } from '../../server/cli/upgrade/manual-steps.ts'

const facts = {
  ...{ hasHolders: true, hasLetterhead: true, lettersToSend: 0, servicesWithoutGroup: [], unreadableParts: [] },
  mailRules: 0,
}
const words = (applied: string[], given: Parameters<typeof byHand>[1]) => byHand(applied, given).map(({ what }) => what)

it.each([
  ['nothing else', {}, []],
  ['no holders', { hasHolders: false }, [/name who holds each post/]],
  ['no letterhead', { hasLetterhead: false, lettersToSend: 2 }, [/Letterhead.*Letters that wait to be sent: 2\.$/]],
  ['a service without a mail group', { servicesWithoutGroup: ['Housing'] }, [/mail group.*Services: Housing\.$/]],
  ['a part that cannot be read', { unreadableParts: ['periods'] }, [/save again.*Parts: periods\.$/]],
  ['a mail rule', { mailRules: 1 }, [/new script and run it/]],
])('after 0.9.0, with %s, people do that and upload the manifest', (_, given, what) => {
  const wanted = [...what, /upload it again/, /Close the pane/]
  expect(words(['0001-first'], { ...facts, ...given })).toEqual(wanted.map((one) => expect.stringMatching(one)))
})

it('where the facts are not known, people are told of everything, in the same order; a later release needs none of it', () => {
  expect(byHand(['0001-first'], null)).toEqual(everyStep.map(({ who, what }) => ({ who, what })))
  expect(byHand(['0001-first', '0002-to-1.0.0'], null)).toEqual([])
})

it('the chapter on upgrading has each of them, in the same order', () => {
  const chapter = readFileSync('docs/upgrading.md', 'utf8')
  expect(chapter).toContain(everyStep.map(({ who, what }, n) => `${n + 1}. ${who}: ${what}`).join('\n'))
})

import { describe, expect, it } from 'vitest'
import type { Opened } from '../../addin/pane/commands/ask-register.ts'
import { mayBeForward, ownOf, saysWords } from '../../addin/pane/commands/own-draft.ts'
import { forwardWords } from '../../addin/words/forward-words.ts'
import { council } from '../support/acts.ts'

const words = council.wording.reminder.replace('{contact}', 'Sam Reyes (sam.reyes@ambleford.example)')
const mail = 'From: Jo Marsh\nSent: 3 November 2026\nTo: Amira Khan\n\nYou people are useless. Answer me today.'

describe('P14: a draft is the one that the pane opened', () => {
  it.each([
    ['as it was opened', `${words}\n\n${mail}`],
    ['with a greeting before it and a name after it', `Dear Jo,\n\n${words}\n\nKind regards\nAmira\n\n${mail}`],
    ['with lines broken elsewhere, and an address made a link', words.replace(/ /g, '\n').replace('@', '\u200a@')],
    ['with its end rewritten', `${words.slice(0, Math.ceil(words.length * 0.7))} Thank you.\n\n${mail}`],
  ])('%s', (_, text) => expect(saysWords(text, words)).toBe(true))

  it.each([
    ['a reply of one’s own words', `Come round to my office tomorrow.\n\n${mail}`],
    ['one that only quotes an earlier reminder', `Fine.\n\n${mail.repeat(12)}\n\n${words}`],
    ['one of which little is left', `${words.split(' ').slice(0, 4).join(' ')} come round.\n\n${mail}`],
    ['an empty one', ''],
  ])('and not %s', (_, text) => expect(saysWords(text, words)).toBe(false))

  it('without words, no draft is', () => expect(saysWords('Anything at all', '')).toBe(false))
})

describe('P9, P14: which of what the pane opened a draft is', () => {
  const reminder = (id: string): Opened => ({ kind: 'reminder', id, words, addresses: ['jo.marsh@example.org'] })
  const forward = (id: string, subject: string): Opened => ({ kind: 'forward', id, subject, addresses: ['sam'] })
  const draft = { inReplyTo: '<m@example.org>' as string | null | undefined, subject: '', text: words, known: [] }
  const ids = (all: Opened[]) => all.map(({ id }) => id)
  const passing = { ...draft, inReplyTo: null, text: forwardWords(undefined), subject: 'FW: The roof' }

  it('of several to the same message, each that says its words', () => {
    expect(ids(ownOf([reminder('new'), reminder('old')], draft))).toEqual(['new', 'old'])
  })

  it('where Outlook does not say what the draft answers, the only one, or the one recognised before', () => {
    const untold = { ...draft, inReplyTo: undefined }
    expect(ids(ownOf([reminder('a')], untold))).toEqual(['a'])
    expect(ids(ownOf([reminder('a'), reminder('b')], untold))).toEqual([])
    expect(ids(ownOf([reminder('a'), reminder('b')], { ...untold, known: ['b'] }))).toEqual(['b'])
  })

  it('a message to whoever acts for the contact, or to the post that is asked', () => {
    for (const who of ['deputy', 'post'] as const) {
      const text = forwardWords({ who, contact: 'Sam Reyes', label: '' })
      expect(text).not.toBe(forwardWords(undefined))
      expect(ids(ownOf([forward('a', 'The roof')], { ...passing, text }))).toEqual(['a'])
    }
  })

  it('without its text, only what was recognised before', () => {
    expect(ids(ownOf([reminder('a'), forward('b', 'The roof')], { ...passing, text: null }))).toEqual([])
    expect(ids(ownOf([forward('b', 'The roof')], { ...passing, text: null, known: ['b'] }))).toEqual(['b'])
  })

  it('with other words than the pane’s, none, whatever it was before', () => {
    expect(ids(ownOf([reminder('a')], { ...draft, text: 'Come round tomorrow.', known: ['a'] }))).toEqual([])
    const own = { ...passing, text: 'See you tomorrow.', known: ['b'] }
    expect(ids(ownOf([forward('b', 'The roof')], own))).toEqual([])
  })

  it('a message to the contact by its subject, however long; by itself where the writer changed that', () => {
    const long = 'x'.repeat(300)
    const both = [forward('a', 'The roof'), forward('b', long)]
    expect(ids(ownOf(both, passing))).toEqual(['a'])
    expect(ids(ownOf(both, { ...passing, subject: `FW: ${long}`.slice(0, 255) }))).toEqual(['b'])
    expect(ids(ownOf(both, { ...passing, subject: 'FW: Please help' }))).toEqual([])
    expect(ids(ownOf([forward('a', 'The roof')], { ...passing, subject: 'FW: Please help' }))).toEqual(['a'])
    expect(ids(ownOf([forward('a', 'The roof'), forward('c', 'The roof')], passing))).toEqual([])
  })

  it.each([
    ['FW: The roof', null, true],
    ['fw: The roof', undefined, true],
    ['FW: The roof', '<m@example.org>', false],
    ['RE: The roof', null, false],
  ])('the text of “%s”, which answers %s, is read for a message to the contact: %s', (subject, inReplyTo, may) => {
    expect(mayBeForward({ subject, inReplyTo })).toBe(may)
  })
})

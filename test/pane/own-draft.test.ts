import { describe, expect, it } from 'vitest'
import { saysWords } from '../../addin/guard/own-draft.ts'
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

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cards, wordsOfCards } from '../docs/front-line-card/cards.ts'
import { buttons, nameOf, onTheCard, sentenceOf } from '../docs/front-line-card/pane-words.ts'
import { duty } from '../server/contract/texts/words/duty.ts'
import { standingKinds } from '../server/policy/vocabulary.ts'
import { sentencesOf } from './support/prose.ts'

const folder = 'test/pane/transcripts'
/** What a screen reader reads of the pane. */
const read = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
const isRead = (line: string | RegExp) =>
  read.some((text) => text.split('\n').some((one) => (typeof line === 'string' ? one === line : line.test(one))))

describe('the card for the front line', () => {
  it.each(onTheCard)('names %s as the pane does', (standing) => {
    expect(standingKinds as readonly string[]).toContain(standing)
    expect(isRead(`heading, ${nameOf(standing)}, level 1`)).toBe(true)
    for (const card of Object.values(cards)) expect(card).toContain(`<span lang="en-GB">${nameOf(standing)}</span>`)
  })

  it('says what the pane says, in the English one', () => {
    const sentences = onTheCard.flatMap((standing) => sentenceOf(standing) ?? [])
    expect(sentences).toHaveLength(onTheCard.length - 1)
    for (const sentence of sentences) {
      expect(isRead(sentence)).toBe(true)
      expect(cards['english.html']).toContain(sentence)
    }
  })

  it.each(Object.values(buttons))('quotes the button “%s” as the pane has it', (label) => {
    expect(isRead(new RegExp(`^(button, )?${label}(, |$)`))).toBe(true)
    for (const card of Object.values(cards)) expect(card).toContain(`“${label}”`)
  })

  it('quotes nothing else but the name of a standing', () => {
    const known = [...Object.values(buttons), ...onTheCard.map(nameOf), 'dim cyfyngiad']
    const quoted = Object.values(cards).flatMap((card) =>
      [...card.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words),
    )
    expect(quoted.filter((words) => !known.includes(words))).toEqual([])
  })

  it('names kinds of requests that the pane offers', () => {
    expect([duty['information-request'], duty.complaint, duty.safeguarding]).toEqual([
      'FOI or EIR request',
      'New complaint',
      'Safeguarding concern',
    ])
    expect(cards['english.html']).toContain('an information request, a complaint, a concern for somebody’s safety')
  })

  it('has as many points in each language, and short sentences', () => {
    const shape = wordsOfCards.map(({ acts, calls, rare, never }) =>
      [acts.points, calls.points, rare.reasons, never.points].map(({ length }) => length),
    )
    expect(shape[1]).toEqual(shape[0])
    for (const card of Object.values(cards)) {
      const lines = card.replaceAll(/<style>[\s\S]*?<\/style>/g, '').replaceAll(/<[^>]*>/g, '\n')
      expect(sentencesOf(lines).filter(({ words }) => words > 25)).toEqual([])
    }
  })

  it('marks the Welsh one as unreviewed, and fits its language', () => {
    expect(cards['welsh.html']).toContain('<html lang="cy">')
    expect(cards['welsh.html']).toContain('Drafft heb ei adolygu.')
    expect(cards['english.html']).not.toContain('class="unreviewed"')
  })
})

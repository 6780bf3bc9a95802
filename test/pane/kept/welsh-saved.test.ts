import { createElement } from 'react'
import { expect, it } from 'vitest'
import { type Answers, onScreen, type Screen } from '../support/screen.ts'

const letterId = '00000000-0000-4000-8000-000000000006'
const english = 'Twelve insults.'
const route = `POST /api/letters/${letterId}/words-in-welsh`
const recorded = { letterId, recordedAt: '2026-11-03T09:41:00.000Z' }
const [reader, save, saved] = ['Which Welsh speaker has read this?', 'Save the Welsh', 'Saved.']

const onForm = (answers: Answers, look: (screen: Screen) => Promise<void>) =>
  onScreen(answers, look, async () => {
    const { WordsInWelsh } = await import('../../../addin/parts/letter/words-in-welsh.tsx')
    const welsh = { missing: [], notPassed: 0, ownWords: [{ english, welsh: null }] }
    return createElement(WordsInWelsh, { letterId, welsh, mayRecord: true, isKeeper: false })
  })
const write = async (screen: Screen) => {
  await screen.write(english, 'Deuddeg sarhad.')
  await screen.write(reader, 'Sian Rees')
}

it('Welsh Language Measure: “Saved.” goes as soon as the officer changes a word, and comes back with the next save', async () => {
  await onForm({ [route]: recorded }, async (screen) => {
    await write(screen)
    expect(screen.shows(saved)).toBe(false)
    await screen.press(save)
    expect(screen.shows(saved)).toBe(true)
    await screen.write(english, 'Deuddeg o sarhadau.')
    expect(screen.shows(saved)).toBe(false)
    await screen.press(save)
    expect(screen.shows(saved)).toBe(true)
    await screen.write(reader, 'Sian Rees, Cyfieithu')
    expect(screen.shows(saved)).toBe(false)
  })
})

it('Welsh Language Measure: words that were changed while the others were being saved are not “Saved.”', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof recorded>()
  await onForm({ [route]: () => promise }, async (screen) => {
    await write(screen)
    await screen.press(save)
    await screen.write(english, 'Deuddeg o sarhadau.')
    resolve(recorded)
    await screen.settle()
    expect(screen.shows(saved)).toBe(false)
    await screen.press(save)
    expect(screen.shows(saved)).toBe(true)
  })
})

import { createElement, type ReactNode, useState } from 'react'
import { expect, it } from 'vitest'
import type { LazyComponent } from '../../../addin/parts/lazy-component.tsx'
import { onScreen } from '../support/screen.ts'

type Parts = typeof import('../../../addin/parts/lazy-component.tsx')
type Failing = Parameters<Parts['lazyComponent']>[2]

const Real = () => createElement('p', null, 'The part itself.')
const notLoaded = 'This part could not be loaded.'

/** Loads only from the given try on. */
function loadedFrom(first: number) {
  let tries = 0
  const load = async () => {
    tries += 1
    if (tries < first) throw new Error('The network is away.')
    return Real
  }
  return { load, tries: () => tries }
}

/** The part, inside a boundary or not, and a button that renders another one in its place. */
function Place({ Late, LazyBoundary }: { Late: LazyComponent<object>; LazyBoundary: Parts['LazyBoundary'] | null }) {
  const [n, setN] = useState(0)
  const late: ReactNode = createElement(Late, { key: n })
  const button = createElement('button', { type: 'button', onClick: () => setN(n + 1) }, 'Another')
  return createElement('div', null, button, LazyBoundary ? createElement(LazyBoundary, null, late) : late)
}

/** What is on the screen at first, and once another one is rendered. */
async function shownBy(failing: Failing, first: number, isBounded: boolean) {
  const { load, tries } = loadedFrom(first)
  const seen: string[] = []
  await onScreen(
    {},
    async ({ press, shows }) => {
      const look = () =>
        seen.push([notLoaded, 'Meanwhile.', 'The part itself.'].filter((words) => shows(words)).join(' '))
      look()
      await press('Another')
      look()
    },
    async () => {
      const { lazyComponent, LazyBoundary } = await import('../../../addin/parts/lazy-component.tsx')
      const Late = lazyComponent(load, createElement('p', null, 'Meanwhile.'), failing)
      return createElement(Place, { Late, LazyBoundary: isBounded ? LazyBoundary : null })
    },
  )
  return { seen, tries: tries() }
}

it('a part that nobody waits for: where it cannot be loaded, its place stays as it is, and the next one tries again', async () => {
  for (const isBounded of [false, true])
    expect(await shownBy('unsaid', 2, isBounded)).toEqual({ seen: ['Meanwhile.', 'The part itself.'], tries: 2 })
})

it('any other part says so in its place, and the next one tries again', async () => {
  expect(await shownBy('said', 2, true)).toEqual({ seen: [notLoaded, 'The part itself.'], tries: 2 })
})

it('a part that was fetched before is loaded once', async () => {
  const { lazyComponent } = await import('../../../addin/parts/lazy-component.tsx')
  const { load, tries } = loadedFrom(2)
  const Late = lazyComponent(load)
  await expect(Late.load()).rejects.toThrow('The network is away.')
  await Late.load()
  await Late.load()
  expect(tries()).toBe(2)
})

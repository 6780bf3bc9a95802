import { createElement, type ReactNode, useRef, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onScreen, type Screen } from '../support/screen.ts'

let show: (has: boolean) => void

/** A card with a button and a field, which goes and comes back as `show` says. */
function Page({ useKeepFocus }: typeof import('../../../addin/parts/keep-focus.ts')) {
  const [has, setHas] = useState(true)
  show = setHas
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  const card: ReactNode = createElement(
    'section',
    { key: 'card', 'data-item': 'one' },
    createElement('h1', null, 'No contact restriction'),
    createElement('button', { type: 'button' }, 'Escalate'),
    createElement('input', { 'aria-label': 'Name' }),
  )
  const other = createElement('button', { key: 'other', type: 'button' }, 'Another')
  return createElement('main', { ref: main }, has ? card : null, other)
}

/** The focus is on this part of the card, and the card goes. */
async function gone(name: string, look: (screen: Screen) => Promise<void>) {
  await onScreen(
    {},
    async (screen) => {
      vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus)
      part(name).focus()
      show(false)
      await screen.settle()
      expect(focused()).toBe('MAIN')
      await look(screen)
    },
    async () => createElement(Page, await import('../../../addin/parts/keep-focus.ts')),
  )
}
const part = (name: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('button, input')]
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  if (!found) throw new Error(`No ${name}`)
  return found
}
const focused = () => document.activeElement?.tagName
const back = async ({ settle }: Screen) => {
  show(true)
  await settle()
}

let hasFocus: boolean
beforeEach(() => {
  hasFocus = true
})

describe('a card that goes for a moment and comes back', () => {
  it('has the focus in its field again', () =>
    gone('Name', async (screen) => {
      await back(screen)
      expect(focused()).toBe('INPUT')
    }))

  it('has it on its heading where a button had it: what is typed meanwhile never does anything', () =>
    gone('Escalate', async (screen) => {
      await back(screen)
      expect(focused()).toBe('H1')
    }))

  it('leaves it in Outlook', () =>
    gone('Name', async (screen) => {
      hasFocus = false
      await back(screen)
      expect(focused()).toBe('MAIN')
    }))

  it('leaves it in Outlook, from where it has come back to the pane', () =>
    gone('Name', async (screen) => {
      window.dispatchEvent(new Event('blur'))
      await back(screen)
      expect(focused()).toBe('MAIN')
    }))

  it('leaves it where somebody has moved it', () =>
    gone('Name', async (screen) => {
      part('Another').focus()
      await back(screen)
      expect(focused()).toBe('BUTTON')
    }))

  it('leaves it nowhere, if somebody has clicked beside everything', () =>
    gone('Name', async (screen) => {
      ;(document.activeElement as HTMLElement | null)?.blur()
      await back(screen)
      expect(focused()).toBe('BODY')
    }))
})

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { createElement, Fragment } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes, isWriting } from '../../../addin/parts/pane-note.ts'
import { restrictionSeen } from '../support/restriction-seen.ts'
import { me, onScreen, type Screen } from '../support/screen.ts'

const { restrictionId: id } = restrictionSeen()

/** What the register has of the adjustments, and what officers asked it for. */
let adjustments: string | null
let asked: { adjustments: string; before: string | null }[]
let client: QueryClient
let answered: Map<string, object>
/** The next answer is lost, though the register did it. */
let isLost: boolean

/** The register replaces only what the officer saw, and answers the same request again. */
const set = (given: { adjustments: string; before: string | null }, key: string) => {
  asked.push(given)
  const earlier = answered.get(key)
  if (earlier) return earlier
  if (given.before === adjustments) {
    adjustments = given.adjustments
    const answer = { restrictionId: id, adjustments }
    answered.set(key, answer)
    if (!isLost) return answer
    isLost = false
    return new Failure('timed-out')
  }
  const told = { title: 'Conflict', status: 409, name: 'changed-meanwhile', words: 'Somebody has changed this.' }
  return new Failure('refused', told as never, null)
}

const onPage = (look: (screen: Screen) => Promise<void>) =>
  onScreen(
    {
      [`GET /api/restrictions/${id}`]: () => restrictionSeen({ adjustments }),
      [`POST /api/restrictions/${id}/adjustments`]: set,
    },
    look,
    async () => {
      const { RestrictionPage } = await import('../../../addin/register/review/restriction-page.tsx')
      const place = { id, me: { ...me, roles: ['AuthorisingOfficer'] }, message: null, go: () => {}, back: () => {} }
      const page = createElement(RestrictionPage, place as unknown as Parameters<typeof RestrictionPage>[0])
      return createElement(Fragment, null, createElement(Beside), page)
    },
  )
function Beside() {
  client = useQueryClient()
  return null
}
const field = 'What does the contact do'
const begin = async ({ press, write }: Screen) => {
  await press('Change the adjustments')
  await write(field, 'Ring first.')
}

beforeEach(() => {
  adjustments = 'Large print.'
  asked = []
  answered = new Map()
  isLost = false
})
afterEach(clearPaneNotes)

it('Equality Act s.20: what another officer set meanwhile is shown before it is replaced, and the words stay', async () => {
  await onPage(async (screen) => {
    await begin(screen)
    adjustments = 'Large print. A break after 20 minutes.'
    await screen.press('Save')
    expect(asked).toEqual([{ adjustments: 'Ring first.', before: 'Large print.' }])
    expect(screen.shows('Somebody has changed this.')).toBe(true)
    expect(screen.shows('Large print. A break after 20 minutes.')).toBe(true)
    expect(screen.written(field)).toBe('Ring first.')
    await screen.write(field, 'Ring first. A break after 20 minutes.')
    await screen.press('Save')
    expect(asked.at(-1)?.before).toBe('Large print. A break after 20 minutes.')
    expect(screen.written(field)).toBeNull()
    expect(screen.shows('Ring first. A break after 20 minutes.')).toBe(true)
  })
})

it('Equality Act s.20: also where the page was fetched anew meanwhile, and the words are older', async () => {
  await onPage(async (screen) => {
    await begin(screen)
    await screen.press('Close')
    adjustments = 'Braille.'
    await client.refetchQueries()
    await screen.settle()
    await screen.press('Change the adjustments')
    expect(screen.written(field)).toBe('Ring first.')
    await screen.press('Save')
    expect(asked).toEqual([{ adjustments: 'Ring first.', before: 'Large print.' }])
    expect(screen.written(field)).toBe('Ring first.')
    await screen.press('Save')
    expect(asked.at(-1)).toEqual({ adjustments: 'Ring first.', before: 'Braille.' })
  })
})

it('Equality Act s.20: are saved with the next press where their answer was lost, also after the form was closed', async () => {
  await onPage(async (screen) => {
    isLost = true
    await begin(screen)
    await screen.press('Save')
    expect(screen.shows('This may have been recorded.')).toBe(true)
    await screen.press('Close')
    await client.refetchQueries()
    await screen.settle()
    await screen.press('Change the adjustments')
    expect(screen.shows('This may have been recorded.')).toBe(true)
    await screen.press('Save')
    expect(screen.shows('Somebody has changed this.')).toBe(false)
    expect(screen.written(field)).toBeNull()
    expect(isWriting()).toBe(false)
  })
})

it('Equality Act s.20: are saved where another window saved the same words', async () => {
  await onPage(async (screen) => {
    await begin(screen)
    adjustments = 'Ring first.'
    await screen.press('Save')
    expect(screen.shows('Somebody has changed this.')).toBe(false)
    expect(screen.written(field)).toBeNull()
    expect(screen.shows('Ring first.')).toBe(true)
    expect(isWriting()).toBe(false)
  })
})

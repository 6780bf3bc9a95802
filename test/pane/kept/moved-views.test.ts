import { describe, expect, it } from 'vitest'
import type { Call } from '../../../addin/api/call.ts'
import { Failure } from '../../../addin/api/failure.ts'
import { memoryStorage } from '../../../addin/outlook/device-storage.ts'
import { moveFromDevice } from '../../../addin/register/log/use-views.ts'
import type { SavedView, ViewToSave } from '../../../server/contract/log-views.ts'

type Given = { kept?: unknown; escalations?: unknown; saved?: SavedView[]; refused?: string[] }

const frances = 'views.frances.restrictions'
const view = (name: string, fragment = '#/log?state=in-force') => ({ name, fragment })
const inRegister = (name: string, fragment = '#/log?mark=overdue', log: SavedView['log'] = 'restrictions') => ({
  ...{ viewId: '00000000-0000-4000-8000-000000000001', log, name, fragment },
})

/** Moves what the device kept; what the register was sent, and what is left on the device. */
async function moved({ kept = [], escalations, saved = [], refused = [] }: Given) {
  const storage = memoryStorage()
  storage.set(frances, typeof kept === 'string' ? kept : JSON.stringify(kept))
  if (escalations) storage.set('views.frances.escalations', JSON.stringify(escalations))
  storage.set('views.tom.restrictions', JSON.stringify([view('Tom’s')]))
  const sent: ViewToSave[] = []
  const keys = new Set<string | undefined>()
  const call: Call = async ({ body, key, answer }) => {
    const given = body as ViewToSave
    sent.push(given)
    keys.add(key)
    if (refused.includes(given.name)) throw new Failure('refused')
    const value: unknown = { viewId: '00000000-0000-4000-8000-000000000002', ...given }
    if (!answer(value)) throw new Error('Not an answer')
    return value
  }
  const wereAny = await moveFromDevice(call, { personId: 'frances', storage }, saved)
  expect(keys.size).toBe(sent.length)
  expect(storage.get('views.tom.restrictions')).toContain('Tom’s')
  return { wereAny, sent, names: sent.map(({ name }) => name), left: storage.get(frances) }
}

describe('P15: views of the log that an earlier version kept on this device', () => {
  it('go to the register, each to its list, and leave the device', async () => {
    const escalations = [view('Pending', '#/log/escalations?state=pending')]
    expect(await moved({ kept: [view('In force')], escalations })).toEqual({
      wereAny: true,
      sent: [
        { log: 'restrictions', ...view('In force') },
        { log: 'escalations', ...escalations[0] },
      ],
      names: ['In force', 'Pending'],
      left: null,
    })
  })

  it('stand beside those of the same name, and never take the place of one', async () => {
    const two = [view('A'), view('A (2)'), view('B'), view('A')]
    const saved = [inRegister('A'), inRegister('B'), inRegister('B (2)')]
    expect((await moved({ kept: two, saved })).names).toEqual(['A (2)', 'A (2) (2)', 'B (3)', 'A (3)'])
    // Another list has names of its own.
    expect((await moved({ kept: [view('A')], saved: [inRegister('A', undefined, 'escalations')] })).names).toEqual([
      'A',
    ])
    const long = 'x'.repeat(60)
    expect((await moved({ kept: [view(long)], saved: [inRegister(long)] })).names).toEqual([`${'x'.repeat(56)} (2)`])
  })

  it('stay where they are if the register refuses them; one that had got there before is not saved twice', async () => {
    const given = {
      kept: [view('A'), view('B'), view('C')],
      refused: ['B'],
      saved: [inRegister('C', view('').fragment)],
    }
    const { names, left, wereAny } = await moved(given)
    expect([names, JSON.parse(left ?? ''), wereAny]).toEqual([['A', 'B'], [view('B')], true])
  })

  it.each([['nothing'], ['{"name":"A"}'], ['[null, 7, {"name":"A"}, {"fragment":"#/log"}]'], ['']])(
    'whatever else the device has, %s, is no view',
    async (kept) => {
      expect(await moved({ kept })).toMatchObject({ wereAny: false, sent: [] })
    },
  )
})

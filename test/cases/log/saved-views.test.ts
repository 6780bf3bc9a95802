import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { deleteView, forgetOldViews, saveView, seeSavedViews } from '../../../server/cases/log/saved-views.ts'
import { isViewOf, type ViewToSave, viewToSave } from '../../../server/contract/log-views.ts'
import { maySaveView, mostViews } from '../../../server/policy/log/saved-view.ts'
import type { Register } from '../../../server/register/register.ts'
import { frances, on, ruth, tom } from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const lifted = {
  log: 'restrictions',
  name: 'Lifted',
  fragment: '#/log?state=lifted&by=name&direction=ascending',
} as const
const save = (register: Register, view: ViewToSave, act = frances) => register.write((tx) => saveView(tx, act, view))
const namesOf = async (register: Register, act = frances) =>
  (await seeSavedViews(register, act)).views.map(({ name, fragment }) => [name, fragment])

describe.each(stores)('P15: saved views of the log, on $store', ({ openEmpty }) => {
  test('are visible to their author only; one of the same name replaces the other', async () => {
    const register = await openEmpty()
    const { viewId } = await save(register, lifted)
    expect(await namesOf(register)).toEqual([['Lifted', lifted.fragment]])
    expect(await namesOf(register, tom)).toEqual([])
    const again = await save(register, { ...lifted, fragment: '#/log?state=lifted' })
    expect(again.viewId).toBe(viewId)
    expect(await namesOf(register)).toEqual([['Lifted', '#/log?state=lifted']])
    await expect(register.write((tx) => deleteView(tx, tom, viewId))).rejects.toMatchObject({ refusal: 'unknown-view' })
    await register.write((tx) => deleteView(tx, frances, viewId))
    await expect(register.write((tx) => deleteView(tx, frances, viewId))).rejects.toMatchObject({
      refusal: 'unknown-view',
    })
    expect(await namesOf(register)).toEqual([])
  })

  test('are limited in number for each list, and only for those who can read the log', async () => {
    const register = await openEmpty()
    for (let n = 0; n < mostViews; n++) await save(register, { ...lifted, name: `View ${n}` })
    await expect(save(register, lifted)).rejects.toMatchObject({ refusal: 'too-many-views' })
    await save(register, { log: 'escalations', name: 'Lifted', fragment: '#/log/escalations' })
    await save(register, lifted, ruth)
    await expect(save(register, lifted, amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(seeSavedViews(register, amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
  })

  test('are deleted a year after their author last looked at them', async () => {
    const register = await openEmpty()
    await save(register, lifted, on('2026-01-10', 'frances'))
    await save(register, lifted, on('2026-01-10', 'tom'))
    await seeSavedViews(register, on('2026-11-10', 'frances'))
    await register.write((tx) => forgetOldViews(tx, on('2027-01-20', 'ruth')))
    expect(await namesOf(register, on('2027-01-20', 'frances'))).toHaveLength(1)
    expect(await namesOf(register, on('2027-01-20', 'tom'))).toEqual([])
  })
})

test.each([
  ['restrictions', '#/log', true],
  ['restrictions', '#/log?state=lifted&state=agreed&mark=overdue&service=Housing&measure=volume', true],
  ['escalations', '#/log/escalations?behaviour=abusive&by=name&direction=ascending', true],
  ['escalations', '#/log', false],
  ['restrictions', '#/log?open=0198', false],
  ['restrictions', '#/log?search=Jo+Marsh', false],
  ['restrictions', '#/customers/1', false],
  ['restrictions', 'https://elsewhere.example/#/log', false],
  ['restrictions', 'javascript:alert(1)', false],
] as const)(
  'P15: a view contains filters and an order of its own list, and nothing else: %s %s',
  (log, fragment, is) => {
    expect(isViewOf(log, fragment)).toBe(is)
    expect(v.is(viewToSave, { log, name: 'One', fragment })).toBe(is)
  },
)

test('P15: the last view that fits is saved, the next is refused', () => {
  expect(maySaveView(mostViews - 1)).toBeNull()
  expect(maySaveView(mostViews)?.refusal).toBe('too-many-views')
})

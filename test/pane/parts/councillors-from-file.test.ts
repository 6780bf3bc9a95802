import { createElement, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { another, comingAndGoing, late } from '../support/come-and-go.ts'
import { me, onScreen, type Screen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const saved = { name: 'Ola Berg', ward: 'Castle', address: 'ola@ambleford.example' }
const inFile = { name: 'Ann Lowe', ward: 'Mill', address: 'ann@ambleford.example' }

const seen = { part: 'councillors', version: { number: 1, at, by: { name: 'Ruth Wood' }, why: '' }, value: [saved] }
const form = async () => {
  const { MeProvider } = await import('../../../addin/api/signed-in.ts')
  const { PartForm } = await import('../../../addin/register/settings/part-form.tsx')
  const props = { seen } as unknown as Parameters<typeof PartForm>[0]
  return (): ReactNode => createElement(MeProvider, { value: me }, createElement(PartForm, props))
}
const drawn = comingAndGoing(form, {})

const chooseFile = async ({ settle }: Screen) => {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('No field for a file')
  Object.defineProperty(field, 'files', { value: [new File(['name,ward'], 'ward.csv')], configurable: true })
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}
const addresses = () =>
  [...document.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value).filter((one) => one.includes('@'))
/** As the register reads the file: what is saved, and then the rows of the file. */
const read = (how: string) => ({
  councillors: how === 'add' ? [saved, inFile] : [inFile],
  lines: [],
  counts: { read: 1, added: 1, changed: 0, gone: how === 'add' ? 0 : 1 },
})
/** Takes the saved councillor away, and types another, who is not saved. */
const typeOne = async ({ press, write }: Screen) => {
  await press('Remove councillor 1')
  await press('Add a councillor')
  await write('Name', 'Ben Ash')
  await write('E-mail address', 'ben@ambleford.example')
}
const join = 'Join the list'

afterEach(clearPaneNotes)

describe('P16: councillors of a file', () => {
  const path = 'POST /api/settings/councillors-file'

  it('join those in the form, also where they are not saved yet', async () => {
    await onScreen(
      { [path]: ({ how }: { how: string }) => read(how) },
      async (screen) => {
        await typeOne(screen)
        await chooseFile(screen)
        await screen.press(join)
        await screen.press('Read the file')
        expect(addresses()).toEqual(['ben@ambleford.example', 'ann@ambleford.example'])
      },
      drawn,
    )
  })

  it('take the place of one with the same address, and of all where the person says so', async () => {
    await onScreen(
      { [path]: ({ how }: { how: string }) => read(how) },
      async (screen) => {
        await typeOne(screen)
        await screen.write('E-mail address', 'Ann@ambleford.example')
        await chooseFile(screen)
        await screen.press(join)
        await screen.press('Read the file')
        expect(addresses()).toEqual(['ann@ambleford.example'])
        expect(screen.written('Name')).toBe('Ann Lowe')
        await screen.press('Take the place')
        await screen.press('Add a councillor')
        await screen.press('Read the file')
        expect(addresses()).toEqual(['ann@ambleford.example'])
      },
      drawn,
    )
  })

  it('join what was typed while the file was read, too', async () => {
    const { wait, come } = late()
    const answer = async ({ how }: { how: string }) => {
      await wait
      return read(how)
    }
    await onScreen(
      { [path]: answer },
      async (screen) => {
        await chooseFile(screen)
        await screen.press(join)
        await screen.press('Read the file')
        await typeOne(screen)
        come()
        await screen.settle()
        expect(addresses()).toEqual(['ben@ambleford.example', 'ann@ambleford.example'])
      },
      drawn,
    )
  })
})

it('a change of the settings is no draft any more once it is saved, also where the page was left before', async () => {
  const { wait, come } = late()
  await onScreen(
    {
      'POST /api/settings/change': async () => {
        await wait
        return { part: 'councillors', number: 2, at }
      },
    },
    async (screen) => {
      await typeOne(screen)
      await screen.write('Ward', 'Hill')
      await screen.write('Why is it changed', 'Elected.')
      await screen.press('Save')
      await screen.press(another)
      come()
      await screen.settle()
      await screen.press(another)
      expect(addresses()).toEqual(['ola@ambleford.example'])
      expect(screen.shows('Somebody has changed this')).toBe(false)
    },
    drawn,
  )
})

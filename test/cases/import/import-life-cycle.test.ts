import { describe, expect, it } from 'vitest'
import { changeImportChoices } from '../../../server/cases/import/answer-import.ts'
import { recordUnreadable } from '../../../server/cases/import/record-unreadable.ts'
import { checkImport, runImport } from '../../../server/cases/import/run-import.ts'
import { stateNow } from '../../../server/cases/import/see-import.ts'
import { askToSign, signImport } from '../../../server/cases/import/sign-import.ts'
import { discardImport, startImport, uploadImport } from '../../../server/cases/import/upload-import.ts'
import { importCycle } from '../../../server/policy/import/import-cycle.ts'
import type { LifeCycle } from '../../../server/policy/life-cycle.ts'
import type { ImportState } from '../../../server/policy/vocabulary-import.ts'
import { forgetContent } from '../../../server/register/import/import-files.ts'
import { addImport, changeImport, findImport } from '../../../server/register/import/imports.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import type { Writing } from '../../../server/register/store.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, restricted, titles } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'
import { refusedBy, tryAll } from '../refusals/try-all.ts'

describe.each(stores)(
  'P15: every action in every state of an import does what its life cycle says, on $store',
  ({ newRegister }) => {
    it('when people act on it', async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const worksHere = () => true
      const choices = { matching: [], existing: 'leave' as const }
      const other = { format: 'csv' as const, content: good, sha256: 'b'.repeat(64) }
      const attempt = (act: (tx: Writing, id: string) => Promise<unknown>) => async (state: ImportState) => {
        const id = await imported(register, state)
        const refused = await refusedBy(register.write((tx) => act(tx, id)))
        const became = { state: await importStateOf(register, id), refused }
        await register.write((tx) => tx.updateTable('imports').set({ state: 'discarded' }).execute())
        return became
      }
      const acts = {
        'check-again': attempt((tx, id) => changeImportChoices(tx, ruth, id, choices, worksHere)),
        import: attempt((tx, id) => startImport(tx, ruth, id, worksHere)),
        'ask-to-sign': attempt(async (tx, id) => {
          await withList(tx, id)
          await askToSign(tx, ruth, id)
        }),
        sign: attempt(async (tx, id) => {
          await withList(tx, id)
          await signImport(tx, frances, id, { outcome: 'sign', list })
        }),
        'refuse-to-sign': attempt(async (tx, id) => {
          await withList(tx, id)
          await signImport(tx, frances, id, { outcome: 'refuse', list, reasons: 'Not approved.' })
        }),
        discard: attempt((tx, id) => discardImport(tx, ruth, id)),
        'upload-another': attempt((tx) => uploadImport(tx, ruth, other, worksHere)),
      }
      const cycle: LifeCycle<ImportState, 'upload', keyof typeof acts> = importCycle
      // Another file can be uploaded in every state of the one before, except while that is being imported.
      await tryAll(cycle, acts, ['upload-another'])
      expect(await acts['upload-another']('running')).toMatchObject({ refused: true })
    })

    it('when the work on it ends', async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const isGone = (state: ImportState) => state === 'done' || state === 'discarded' || state === 'unreadable'
      /** Work begins in the state that the table names, and finds no file once it is deleted. */
      const worked =
        (act: (id: string) => Promise<unknown>, from: ImportState, content = good) =>
        async (state: ImportState) => {
          if (state !== from && !isGone(state)) return { state, refused: false }
          const id = await imported(register, state, content)
          await act(id)
          return { state: await importStateOf(register, id), refused: false }
        }
      const unreadable = worked((id) => checkImport(working, ruth, id), 'checking', Buffer.from(''))
      const acts = {
        'pass-check': worked((id) => checkImport(working, ruth, id), 'checking'),
        complete: worked((id) => runImport(working, ruth, id), 'running'),
        'find-errors': worked((id) => runImport(working, ruth, id), 'running', withAnError),
        'fail-to-read': async (state: ImportState) => {
          const id = await imported(register, state)
          await recordUnreadable(register, { importId: id, finding: 'takes-too-long', at: ruth.at, newId })
          return { state: await importStateOf(register, id), refused: false }
        },
        stop: async (state: ImportState) => {
          const id = await imported(register, state)
          const kept = await register.read((reading) => findImport(reading, id))
          const later = new Date(ruth.at.getTime() + 60_000)
          if (kept) expect(stateNow(kept, later, () => true)).toBe(state)
          return { state: kept ? stateNow(kept, later, () => false) : 'discarded', refused: false }
        },
      }
      const cycle: LifeCycle<ImportState, 'upload', keyof typeof acts> = importCycle
      await tryAll(cycle, acts, ['pass-check', 'complete', 'find-errors', 'fail-to-read', 'stop'])
      expect(await unreadable('checking')).toMatchObject({ state: 'unreadable' })
    })

    it('when it is discarded: it stays so, whatever its worker still reports', async () => {
      const { register } = await opened(await newRegister())
      for (const state of ['checking', 'running'] as const) {
        const id = await imported(register, state)
        await register.write((tx) =>
          discardImport(tx, ruth, id).catch(() => changeImport(tx, id, ruth.at, { state: 'discarded' })),
        )
        for (const late of ['checked', 'stopped', 'unreadable'] as const)
          await register.write((tx) => changeImport(tx, id, ruth.at, { state: late, phase: null, counts }))
        expect(await importStateOf(register, id)).toBe('discarded')
      }
    })
  },
)

/** Nothing in it comes into force. */
const jo = { ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', 'Lifted on': '2026-05-01' }
const good = csvOf([titles, council(jo)])
const withAnError = csvOf([titles, council({ ...jo, 'In force on': 'soon' })])

/** P13: the digest of what a file would bring into force. */
const list = 'c'.repeat(64)
const withList = (tx: Writing, id: string) =>
  tx.updateTable('imports').set({ to_sign_digest: list }).where('id', '=', id).execute()

const counts = {
  ...{ rows: 1, customersNew: 1, customersKnown: 0, restrictions: 1, warnings: 0, escalations: 0 },
  ...{ letters: 0, representations: 0, circumstances: 0, reviews: 0, precautions: 0, already: 0, left: 0 },
}

/** A checked file in that state. One that is done, discarded or unreadable has no content any more. */
async function imported(register: Register, state: ImportState, content = good): Promise<string> {
  const id = newId()
  const { at, by } = ruth
  await register.write(async (tx) => {
    await addImport(tx, { id, format: 'csv', content, sha256: 'a'.repeat(64), at, by })
    await changeImport(tx, id, at, { state, counts })
    if (state === 'done' || state === 'discarded' || state === 'unreadable') await forgetContent(tx, id)
  })
  return id
}

async function importStateOf(register: Register, id: string): Promise<ImportState> {
  const kept = await register.read((reading) => findImport(reading, id))
  if (!kept) throw new Error('The import is gone.')
  return kept.state
}

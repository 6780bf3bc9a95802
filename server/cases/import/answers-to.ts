import { createHash } from 'node:crypto'
import { correctionsOf } from '../../register/import/corrections.ts'
import { habits } from '../../register/import/habits.ts'
import { layoutOfFile } from '../../register/import/import-files.ts'
import type { KeptImport } from '../../register/import/imports.ts'
import type { Reading } from '../../register/store.ts'
import { titleKey } from '../../sheets/columns.ts'
import type { Answers, Layout } from './answers.ts'

/**
 * What the keeper has said about a file, or about such files before. `as-checked`: the same sheet and row of titles as
 * in the last check, even if the register has learnt more since.
 */
export async function answersTo(reading: Reading, kept: KeptImport, how: 'anew' | 'as-checked'): Promise<Answers> {
  const known = await habits(reading)
  const layout = how === 'as-checked' ? await layoutOf(reading, kept.id) : undefined
  const before = Object.fromEntries(
    [...known].flatMap(([about, choice]) => (about.startsWith('look:') ? [[about.slice(5), choice]] : [])),
  )
  return {
    matching: kept.matching,
    headRow: layout?.headRow ?? kept.headRow,
    sheet: layout?.sheet ?? kept.sheet,
    looks: { ...before, ...kept.looks },
    corrections: await correctionsOf(reading, kept.id),
    recall: (title) => {
      const choice = known.get(aboutTitle(title))
      return choice === '' ? null : choice
    },
  }
}

/** How the last check read the file; undefined before it, or without the file. */
export async function layoutOf(reading: Reading, importId: string): Promise<Layout | undefined> {
  const text = await layoutOfFile(reading, importId)
  return text === undefined ? undefined : JSON.parse(text)
}

/** How a title is recognised: by a digest, because a row mistaken for titles may name people. */
export const aboutTitle = (title: string): string =>
  `title:${createHash('sha256').update(titleKey(title)).digest('hex')}`

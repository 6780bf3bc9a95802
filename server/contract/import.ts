import { z } from '@hono/zod-openapi'
import { importStates, sheetFormats } from '../policy/vocabulary-import.ts'
import { id, moment } from './parts-zod.ts'

export const importGiven = z.object({ importId: id }).openapi('ImportGiven')

/** What each column is (a field's name, or null: not taken in), and what becomes of customers whom the register has. */
export const importChoices = z
  .object({
    matching: z.array(z.string().max(60).nullable()).max(100),
    existing: z.enum(['leave', 'add']),
  })
  .openapi('ImportChoices')

const counts = z.object({
  rows: z.int(),
  customersNew: z.int(),
  customersKnown: z.int(),
  restrictions: z.int(),
  warnings: z.int(),
  escalations: z.int(),
  letters: z.int().openapi({ description: 'Letters beside those that confirm a restriction.' }),
  representations: z.int(),
  circumstances: z.int(),
  reviews: z.int(),
  already: z.int().openapi({ description: 'Rows of which the register has everything.' }),
  left: z.int().openapi({ description: 'Rows of customers on the register, which were left as they are.' }),
})

const line = {
  importId: id,
  state: z.enum(importStates),
  format: z.enum(sheetFormats),
  givenAt: moment,
  givenBy: z.object({ name: z.string() }),
  endedAt: moment.nullable(),
  counts: counts.nullable(),
}

export const importList = z.object({ imports: z.array(z.object(line)) }).openapi('ImportList')

/** How far a file is, and what was found in it: at most 1,000 findings, those that stop it first. */
export const importSeen = z
  .object({
    ...line,
    encoding: z.string().nullable(),
    existing: z.enum(['leave', 'add']),
    phase: z.string().nullable(),
    done: z.int(),
    total: z.int(),
    columns: z.array(z.object({ title: z.string(), field: z.string().nullable() })),
    fields: z.array(z.object({ field: z.string(), title: z.string() })),
    findings: z.array(
      z.object({
        row: z.int().nullable(),
        column: z.string().nullable().openapi({ description: 'The title of the column, or its letter.' }),
        stops: z.boolean(),
        text: z.string(),
      }),
    ),
    stopping: z.int().openapi({ description: 'How many findings stop it.' }),
    found: z.int().openapi({ description: 'How many findings there are.' }),
    mayRun: z.boolean(),
  })
  .openapi('ImportSeen')

export type ImportSeen = z.infer<typeof importSeen>
export type ImportList = z.infer<typeof importList>

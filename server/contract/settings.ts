import { z } from '@hono/zod-openapi'
import { letterKinds, settingsParts } from '../policy/vocabulary.ts'
import { moment } from './parts-zod.ts'

const part = z.enum(settingsParts)
/** Why a part was changed, for whoever looks at its history. */
export const why = z.string().trim().min(1).max(1000)
/** The version that was changed: of two changes of the same one, the second is refused. 0: as the council file has it. */
export const base = z.int().min(0)

/** Of services: records that name one which goes keep it, and that is meant. */
export const recordsKeep = z.boolean().default(false)

const version = z.object({
  number: z.int().openapi({ description: 'Counted for each part by itself; 0 is what the council file says.' }),
  at: moment.nullable(),
  by: z.object({ name: z.string() }).nullable(),
  why: z.string().nullable(),
})

/** The council's settings as they are now. `value` has the form of the part's body in /api/settings/change. */
export const settingsSeen = z
  .object({ parts: z.array(z.object({ part, version, value: z.unknown() })) })
  .openapi('SettingsSeen')

export const settingsChanged = z.object({ part, number: z.int(), at: moment }).openapi('SettingsChanged')

export const settingsHistoryQuestion = z
  .strictObject({ part, before: z.int().min(1).nullable().default(null) })
  .openapi('SettingsHistoryQuestion')

/** The versions of a part, newest first, each with how it differs from the one before it. */
export const settingsHistory = z
  .object({
    versions: z.array(
      version.extend({
        differences: z.array(
          z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
        ),
      }),
    ),
    next: z.int().nullable().openapi({ description: 'To be given as `before` for what is older; null at the end.' }),
  })
  .openapi('SettingsHistory')

/** Back to an earlier version, which becomes the newest one. */
export const settingsToRestore = z
  .strictObject({ part, number: z.int().min(0), base, why, recordsKeep })
  .openapi('SettingsToRestore')

/** How many records name each service. They go on naming it when it is taken out of the settings. */
export const servicesInUse = z
  .object({ services: z.array(z.object({ service: z.string(), records: z.int() })) })
  .openapi('ServicesInUse')

/** Each letter as the wording in question would make it, to a customer who does not exist; `missing` names what P14 wants. */
export const letterPreview = z
  .object({
    letters: z.array(
      z.object({
        kind: z.enum(letterKinds),
        subject: z.string(),
        paragraphs: z.array(z.string()),
        missing: z.array(z.string()),
      }),
    ),
    warning: z.string(),
    reminder: z.string(),
    instructions: z.array(z.string()),
  })
  .openapi('LetterPreview')

/** P16: councillors from a .csv file, its bytes in Base64. `replace`: those in the file and no others. */
export const councillorsFile = z
  .strictObject({ file: z.base64().min(1).max(700_000), how: z.enum(['replace', 'add']) })
  .openapi('CouncillorsFile')

/** What the file would make of the list, or, line by line, why it cannot be taken; then nothing of it is. */
export const councillorsRead = z
  .object({
    councillors: z
      .array(z.object({ name: z.string(), ward: z.string(), address: z.string() }))
      .nullable()
      .openapi({ description: 'To be saved as the part `councillors`; null where a line is wrong.' }),
    lines: z.array(z.object({ line: z.int(), problem: z.string() })),
    counts: z.object({ read: z.int(), added: z.int(), changed: z.int(), gone: z.int() }),
  })
  .openapi('CouncillorsRead')

export type SettingsSeen = z.infer<typeof settingsSeen>
export type SettingsChanged = z.infer<typeof settingsChanged>
export type SettingsHistory = z.infer<typeof settingsHistory>
export type ServicesInUse = z.infer<typeof servicesInUse>
export type LetterPreview = z.infer<typeof letterPreview>
export type CouncillorsRead = z.infer<typeof councillorsRead>

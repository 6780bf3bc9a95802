import { z } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { changeSettings, type SettingsChange } from '../../cases/change-settings.ts'
import { previewLetters } from '../../cases/preview-letters.ts'
import { readCouncillorsFile } from '../../cases/read-councillors-file.ts'
import { restoreSettings } from '../../cases/restore-settings.ts'
import { seeServicesInUse, seeSettings, seeSettingsHistory } from '../../cases/see-settings.ts'
import { mediumBody } from '../../contract/route.ts'
import {
  base,
  councillorsFile,
  councillorsRead,
  letterPreview,
  recordsKeep,
  servicesInUse,
  settingsChanged,
  settingsHistory,
  settingsHistoryQuestion,
  settingsSeen,
  settingsToRestore,
  why,
} from '../../contract/settings.ts'
import { councilParts } from '../../council.ts'
import { maySet } from '../../policy/council-settings.ts'
import { actOf, answer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { nobodyTold } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const see = {
  summary: 'The council’s settings as they are now',
  answer: settingsSeen,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: nobodyTold,
} as const

const { wording, letters, complaints } = councilParts
const one = <Part extends keyof typeof councilParts>(part: Part) =>
  z.strictObject({ part: z.literal(part), base, why, value: councilParts[part] })
/** Each part by its own rules; what is wrong is named by its place within `value`. */
const settingsToChange = z
  .discriminatedUnion('part', [
    one('wording'),
    one('letters'),
    one('services').extend({ recordsKeep }),
    one('councillors'),
    one('contacts'),
    one('posts'),
    one('periods'),
    one('complaints'),
  ])
  .openapi('SettingsToChange')

const change = {
  summary: 'Change a part of the council’s settings: a new version, from now on',
  body: settingsToChange,
  answer: settingsChanged,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'changed-meanwhile', 'not-changed', 'address-not-councils', 'service-in-use'],
  lookUps: nobodyTold,
  may: maySet,
} as const

const restore = {
  summary: 'Go back to an earlier version of a part, which becomes the newest',
  body: settingsToRestore,
  answer: settingsChanged,
  status: 200,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-version',
    'version-not-readable',
    'changed-meanwhile',
    'not-changed',
    'address-not-councils',
    'service-in-use',
  ],
  lookUps: nobodyTold,
  may: maySet,
} as const

const reading = { status: 200, write: false, refusals: ['not-authorised'], lookUps: nobodyTold } as const

const history = {
  ...reading,
  summary: 'The versions of a part: who changed what, when and why',
  body: settingsHistoryQuestion,
  answer: settingsHistory,
} as const

const inUse = { ...reading, summary: 'How many records name each service', answer: servicesInUse } as const

const preview = {
  ...reading,
  summary: 'P14: letters and messages as a wording would make them, for a customer who does not exist',
  body: z
    .strictObject({ wording: wording.optional(), letters: letters.optional(), complaints: complaints.optional() })
    .openapi('WordingToPreview'),
  answer: letterPreview,
} as const

const councillors = {
  ...reading,
  summary: 'P16: read the councillors of a .csv file, line by line; nothing is kept',
  body: councillorsFile,
  answer: councillorsRead,
} as const

export const settingsRoutes = (needs: Needs) => {
  const file = needs.settings.councilFile
  return new Hono<Env>()
    .get('/api/settings', takes(see), async (c) => answer(c, await seeSettings(needs.register, actOf(c, needs)), 200))
    .post('/api/settings/change', takes(change, mediumBody), async (c) => {
      const given = c.req.valid('json') as SettingsChange
      const done = await once(c, needs, change, (tx, act) => changeSettings(tx, act, given))
      needs.council.changed()
      return done
    })
    .post('/api/settings/restore', takes(restore), async (c) => {
      const done = await once(c, needs, restore, (tx, act) => restoreSettings(tx, act, file, c.req.valid('json')))
      needs.council.changed()
      return done
    })
    .post('/api/settings/history', takes(history), async (c) =>
      answer(c, await seeSettingsHistory(needs.register, actOf(c, needs), file, c.req.valid('json')), 200),
    )
    .get('/api/settings/services', takes(inUse), async (c) =>
      answer(c, await seeServicesInUse(needs.register, actOf(c, needs)), 200),
    )
    .post('/api/settings/letter-preview', takes(preview, mediumBody), (c) =>
      answer(c, previewLetters(actOf(c, needs), c.req.valid('json')), 200),
    )
    .post('/api/settings/councillors-file', takes(councillors, 2 * mediumBody), (c) =>
      answer(c, readCouncillorsFile(actOf(c, needs), c.req.valid('json')), 200),
    )
}

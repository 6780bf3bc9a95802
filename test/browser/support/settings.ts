import { changeSettings } from '../../../server/cases/settings/change-settings.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import { newestNumbers } from '../../../server/register/settings/settings-versions.ts'
import { whileAway } from '../../support/acts.ts'
import type { Stack } from '../../support/stack.ts'
import { dayNow, now } from './records.ts'

/** The register keeper records that the holder of a post is away for a month; the server knows it after two seconds. */
export async function isAway({ register }: Stack, name: string): Promise<void> {
  const act = now('ruth')
  const value = whileAway(act, name, daysLater(dayNow(), 30)).council.posts
  const base = (await register.read(newestNumbers)).get('posts') ?? 0
  await register
    .write((tx) => changeSettings(tx, act, { part: 'posts', base, why: 'On leave.', value }))
    .catch((error) => {
      if (error.refusal !== 'not-changed') throw error
    })
}

import { setTimeout as wait } from 'node:timers/promises'
import { type Account, type Load, startLoad } from '../torture/support/load.ts'
import type { Stack } from './stack.ts'

type Result = { account: Account; recoveries: number[] }

/** Does something while four people write and a fifth looks up a restricted customer; then counts what is stored. */
export async function underLoad(
  stack: Stack,
  work: (load: Load) => Promise<number[]>,
  options: { restricted?: string | null } = {},
): Promise<Result> {
  const load = startLoad(() => [stack.project.url], await stack.project.token(), options)
  await Promise.race([
    load.backAfter(performance.now()),
    wait(30_000).then(() => Promise.reject(new Error('Nobody answered for half a minute.'))),
  ])
  await wait(2_000)
  const recoveries = await work(load)
  await wait(1_000)
  const account = await load.end({ postgresUrl: await stack.postgresUrl() })
  return { account, recoveries }
}

/** Writes were acknowledged, and each is stored once. */
export const isKept = ({ acknowledged, lost, doubled, wrong }: Account) =>
  acknowledged > 0 && lost + doubled + wrong.length === 0

/** The figures, and each kind of error once. */
export const inWords = ({ acknowledged, lost, doubled, wrong }: Account) =>
  [`${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled`, ...new Set(wrong)].join('; ')

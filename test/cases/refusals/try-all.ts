import { expect } from 'vitest'
import { type LifeCycle, stateAfter, statesOf } from '../../../server/policy/life-cycle.ts'
import { Refusal } from '../../../server/policy/refusal.ts'

/** The outcome of an attempt: the state afterwards, and whether a rule refused it. */
type Became<State> = { state: State; refused: boolean }

export const refusedBy = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => false,
    (error) => {
      if (error instanceof Refusal) return true
      throw error
    },
  )

/**
 * Tries every act in every state and compares the outcome with the table. No rule refuses an act of `unrefused`: in a
 * state for which the table does not have it, it changes nothing.
 */
export async function tryAll<State extends string, Act extends string>(
  cycle: LifeCycle<State, string, Act>,
  acts: Record<Act, (state: State) => Promise<Became<State>>>,
  unrefused: NoInfer<Act>[] = [],
): Promise<void> {
  const became: Record<string, Partial<Became<State>>> = {}
  const expected: typeof became = {}
  for (const state of statesOf(cycle)) {
    for (const act of Object.keys(acts) as Act[]) {
      const after = stateAfter(cycle, state, act)
      const { refused, ...left } = await acts[act](state)
      const isRefusable = !unrefused.includes(act)
      became[`${state}: ${act}`] = { ...left, ...(isRefusable && { refused }) }
      expected[`${state}: ${act}`] = { state: after ?? state, ...(isRefusable && { refused: after === undefined }) }
    }
  }
  expect(became).toEqual(expected)
}

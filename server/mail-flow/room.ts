import { budgeted, budgetOfTexts } from './budget.ts'
import { limits } from './limits.ts'
import type { WantedRule } from './rule.ts'
import { settingsOf } from './settings.ts'

/** What the rules of others take of the tenant's limits, as it was last seen. */
export type Taken = { rules: number; patterns: number }

/**
 * What Exchange has of an arrangement, as far as ICT or a comparison confirmed it. `earlier`: it was made, and is to be
 * made again. `forerunner`: it takes the place of another, which ICT or a comparison confirmed.
 */
export type InExchange = 'all' | 'earlier' | 'forerunner' | 'nothing'

type Made = {
  id: string
  inExchange: InExchange
  forerunners: readonly { id: string }[]
  rules: readonly WantedRule[]
}

/**
 * Which arrangements Exchange has no room for, and why. What is in place comes first, as it is before what is to be made
 * again: no new restriction ends one that is in force. If something in place finds no room, its rules stay in Exchange as
 * they are, so whatever comes after it does not get the room that they take. So do the rules of what it replaces.
 * @param always the rules that are always made
 * @param staying what such rules took at the last comparison, by arrangement
 */
export function withoutRoom(
  made: readonly Made[],
  taken: Taken,
  always: readonly WantedRule[],
  staying: ReadonlyMap<string, Taken>,
): Map<string, 'too-many-rules' | 'too-many-patterns'> {
  const refused: ReturnType<typeof withoutRoom> = new Map()
  let room = limits.patterns - taken.patterns - budgetOf(always)
  let places = limits.rules - taken.rules - always.length
  for (const turn of ['all', 'earlier', 'forerunner', 'nothing'] as const) {
    for (const { id, forerunners, rules } of made.filter((one) => one.inExchange === turn)) {
      const its = { rules: rules.length, patterns: budgetOf(rules) }
      if (its.rules > Math.max(places, 0)) refused.set(id, 'too-many-rules')
      else if (its.patterns > Math.max(room, 0)) refused.set(id, 'too-many-patterns')
      const stays = [id, ...forerunners.map((earlier) => earlier.id)].flatMap((one) => staying.get(one) ?? [])
      for (const takes of refused.has(id) || its.rules === 0 ? stays : [its]) {
        room -= takes.patterns
        places -= takes.rules
      }
    }
  }
  return refused
}

const budgetOf = (rules: readonly WantedRule[]): number =>
  budgetOfTexts(
    rules.flatMap((rule) => {
      const { lists } = settingsOf(rule)
      return budgeted.flatMap((name) => lists[name])
    }),
  )

import { allMarks } from './rule.ts'

/** What the register knows of an arrangement whose rule somebody made by hand. */
export type MadeByHand = { arrangementId: string; state: 'still-wanted' | 'over' | 'in-script' }

/**
 * What cannot be in the script, ICT makes by hand, with the id that the page shows in the rule's name. Finds the
 * arrangement by such a name. One that is only partly in the script is still wanted by hand.
 */
export function byNames(of: {
  refused: readonly { arrangementId: string }[]
  untouched: readonly { arrangementId: string }[]
  ended: readonly string[]
  current: ReadonlySet<string>
}): (ruleName: string) => MadeByHand | undefined {
  const byId = new Map<string, MadeByHand>()
  const know = (ids: Iterable<string>, state: MadeByHand['state']) => {
    for (const arrangementId of ids) {
      if (arrangementId !== allMarks) byId.set(idOnPage(arrangementId), { arrangementId, state })
    }
  }
  // The last word counts.
  know(of.current, 'in-script')
  know(of.ended, 'over')
  for (const some of [of.untouched, of.refused]) {
    know(
      some.map(({ arrangementId }) => arrangementId),
      'still-wanted',
    )
  }
  return (ruleName) => {
    const name = ruleName.toLowerCase()
    for (let at = 0; at + idLength <= name.length; at++) {
      const found = byId.get(name.slice(at, at + idLength))
      if (found) return found
    }
    return undefined
  }
}

const idLength = 8

const idOnPage = (arrangementId: string): string => arrangementId.slice(-idLength).toLowerCase()

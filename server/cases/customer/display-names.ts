import { say } from '../../contract/texts/say.ts'
import { workTitles as texts } from '../../contract/texts/words/work-titles.ts'
import type { CustomerPoints } from '../../register/customer/dossier.ts'
import type { Act } from '../act.ts'

/**
 * Display names for one list, by customer id: the name, else an address or number; both if two customers share a name. A
 * customer who has none of them is left out: `calledOf` names them.
 * Only for officers, the reviewer and the register keeper.
 */
export function displayNames(points: ReadonlyMap<string, CustomerPoints>): Map<string, string> {
  const all = [...points].map(([id, { name, emails, number, postalAddress }]) => ({
    id,
    name,
    reach: emails[0]?.value ?? number ?? postalAddress?.join(', '),
  }))
  const called = ({ id, name, reach }: (typeof all)[number]): string | undefined => {
    if (name === null) return reach
    const namesake = all.some((other) => other.id !== id && other.name === name)
    return namesake && reach ? `${name} (${reach})` : name
  }
  return new Map(
    all.flatMap((one): [string, string][] => {
      const name = called(one)
      return name === undefined ? [] : [[one.id, name]]
    }),
  )
}

/** What a customer is called, in the reader's language where nothing names them. */
export const calledOf = (act: Pick<Act, 'say'>, name: string | null | undefined): string =>
  name ?? (act.say ?? say)(texts['a-customer'])

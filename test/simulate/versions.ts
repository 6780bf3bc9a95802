import type { Customer, Officer, Restriction } from './book.ts'

/** P14: a restriction and what it varies, or what varies it, by any number of steps; oldest first. */
export function versionsOf(one: Restriction, { restrictions }: Customer): Restriction[] {
  const ids = new Set([one.id])
  for (let known = 0; known < ids.size; ) {
    known = ids.size
    for (const { id, replacesId } of restrictions)
      if (ids.has(id) || (replacesId !== null && ids.has(replacesId))) for (const each of [id, replacesId]) add(each)
  }
  return restrictions.filter(({ id }) => ids.has(id))

  function add(id: string | null): void {
    if (id !== null) ids.add(id)
  }
}

/** P13: who decided any version. */
export const decidersOf = (one: Restriction, customer: Customer): Officer[] => [
  ...new Set(versionsOf(one, customer).map(({ decidedBy }) => decidedBy)),
]

/** P14: who decided any version, or that it stays. */
export const hadAPartIn = (one: Restriction, customer: Customer): Officer[] => [
  ...decidersOf(one, customer),
  ...versionsOf(one, customer).flatMap(({ keptBy }) => keptBy),
]

/** P14: the new version takes the place of earlier ones, and what is open against them is open against it. */
export function takePlaceOf(earlier: readonly Restriction[], next: Restriction, on: string): void {
  for (const one of earlier) {
    Object.assign(one, { state: 'replaced', liftedOn: on })
    const open = one.representations.filter(({ answered }) => !answered)
    one.representations = one.representations.filter(({ answered }) => answered)
    next.representations.push(...open)
  }
}

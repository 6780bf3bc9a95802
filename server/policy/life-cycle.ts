/**
 * The acts that begin a record and the state it then has; and for each state the acts that are allowed there, with the
 * state each leads to. A state without acts is final. `docs/life-cycles.md` is drawn from these tables.
 */
export type LifeCycle<State extends string, Beginning extends string, Act extends string> = {
  readonly begins: Readonly<Record<Beginning, State>>
  readonly states: Readonly<Record<State, { readonly [act in Act]?: State }>>
}

/** What the functions here need of a life cycle. */
type Moves<State extends string, Act extends string> = Pick<LifeCycle<State, string, Act>, 'states'>

/** The state an act leads to; undefined where the act is not allowed. */
export const stateAfter = <State extends string, Act extends string>(
  { states }: Moves<State, Act>,
  state: State,
  act: NoInfer<Act>,
): State | undefined => states[state][act]

export const allows = <State extends string, Act extends string>(
  cycle: Moves<State, Act>,
  state: State,
  act: NoInfer<Act>,
): boolean => stateAfter(cycle, state, act) !== undefined

/** The state to save after an act. A rule has allowed the act before: otherwise the program is wrong, and says so. */
export function move<State extends string, Act extends string>(
  cycle: Moves<State, Act>,
  state: State,
  act: NoInfer<Act>,
): State {
  const after = stateAfter(cycle, state, act)
  if (after === undefined) throw new Error(`The life cycle has no "${act}" from "${state}".`)
  return after
}

export const statesOf = <State extends string>({ states }: Moves<State, never>): State[] =>
  Object.keys(states) as State[]

export const statesThatAllow = <State extends string, Act extends string>(
  cycle: Moves<State, Act>,
  act: NoInfer<Act>,
): State[] => statesOf(cycle).filter((state) => allows(cycle, state, act))

/** Whether nothing can change it any more. */
export const isFinal = <State extends string>({ states }: Moves<State, never>, state: State): boolean =>
  Object.keys(states[state]).length === 0

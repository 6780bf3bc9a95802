/**
 * The acts that begin a record, each with the first state; and for each state, the acts allowed in it with the next
 * state. A state without acts is final. `docs/life-cycles.md` is generated from these tables.
 */
export type LifeCycle<State extends string, Beginning extends string, Act extends string> = {
  readonly begins: Readonly<Record<Beginning, State>>
  readonly states: Readonly<Record<State, { readonly [act in Act]?: State }>>
}

/** The part of a life cycle that the functions here need. */
type Moves<State extends string, Act extends string> = Pick<LifeCycle<State, string, Act>, 'states'>

/** The state after an act; undefined if the act is not allowed. */
export const stateAfter = <State extends string, Act extends string>(
  { states }: Moves<State, Act>,
  state: State,
  act: NoInfer<Act>,
): State | undefined => states[state][act]

/** Whether an act is allowed in this state. */
export const allows = <State extends string, Act extends string>(
  cycle: Moves<State, Act>,
  state: State,
  act: NoInfer<Act>,
): boolean => stateAfter(cycle, state, act) !== undefined

/**
 * The state to save after an act that a rule has already allowed.
 * @throws if it is not allowed: a programming mistake
 */
export function nextState<State extends string, Act extends string>(
  cycle: Moves<State, Act>,
  state: State,
  act: NoInfer<Act>,
): State {
  const after = stateAfter(cycle, state, act)
  if (after === undefined) throw new Error(`The life cycle has no "${act}" from "${state}".`)
  return after
}

/** Every state of a life cycle, in the order of its table. */
export const statesOf = <State extends string>({ states }: Moves<State, never>): State[] =>
  Object.keys(states) as State[]

/** The states in which an act is allowed. */
export const statesThatAllow = <State extends string, Act extends string>(
  cycle: Moves<State, Act>,
  act: NoInfer<Act>,
): State[] => statesOf(cycle).filter((state) => allows(cycle, state, act))

/** Whether no act leads out of this state. */
export const isFinal = <State extends string>({ states }: Moves<State, never>, state: State): boolean =>
  Object.keys(states[state]).length === 0

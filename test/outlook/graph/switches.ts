/** How Microsoft Graph behaves here: as usual, or failing in one of several ways. */
export type GraphAnswer =
  | 'accepts'
  | '401'
  | '403'
  | '404'
  | '413'
  | '429'
  | '500'
  | '503'
  | '504'
  /** No connection at all. */
  | 'refused'
  /** The message is sent, and the connection is cut before the answer. */
  | 'cut-off'
  /** The message is sent, and no answer ever comes. */
  | 'never'

/** Whether the pane may send: the council has consented for everybody, each person is asked once, or it is refused. */
export type Consent = 'granted' | 'asks' | 'refused'

export type GraphSwitches = { answer: GraphAnswer; consent: Consent }

const asUsual: GraphSwitches = { answer: 'accepts', consent: 'granted' }

export type Graph = {
  /** Its origin. */
  url: string
  switches: GraphSwitches
  /** Sets its behaviour from now on; without a value, it behaves as usual. */
  set(changed?: Partial<GraphSwitches>): void
}

export function graphAt(url: string): Graph {
  const graph: Graph = {
    url,
    switches: asUsual,
    set: (changed) => {
      graph.switches = changed ? { ...graph.switches, ...changed } : asUsual
    },
  }
  return graph
}

/** Whether the add-in's server has Graph in its settings, and how to restart it with or without. */
export type TurnGraph = { isOn(): boolean; turn(on: boolean): Promise<void> }

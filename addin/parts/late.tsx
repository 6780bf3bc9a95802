import { Component, type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'
import { Line } from './line.tsx'

type Source<P> = { part: ComponentType<P> | null; fetch: () => Promise<void> }

/** A component whose code comes later; `load` fetches it before it is drawn, and rejects where it cannot be had. */
export type LateComponent<P> = ComponentType<P> & { load: () => Promise<void> }

/**
 * A component that is drawn as soon as its code is there: at once where it was fetched before. Not React's `lazy`, which
 * lets stand what it shows meanwhile for a third of a second, however soon the code comes. Where the code cannot be had
 * it throws, for whoever stands around it to say so.
 * @param meanwhile what stands in its place until then
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
): LateComponent<P> {
  const source: Source<P> = {
    part: null,
    fetch: async () => {
      source.part ??= await load()
    },
  }
  const drawn = (given: P) => <Fetched source={source} given={given} meanwhile={meanwhile} />
  return Object.assign(drawn, { load: source.fetch })
}

type FetchedProps<P> = { source: Source<P>; given: P; meanwhile: ReactNode }

function Fetched<P extends object>({ source, given, meanwhile }: FetchedProps<P>) {
  const { part } = source
  const [outcome, setOutcome] = useState<'there' | { error: unknown } | null>(null)
  useEffect(() => {
    if (part) return
    let wanted = true
    source.fetch().then(
      () => wanted && setOutcome('there'),
      (error) => wanted && setOutcome({ error }),
    )
    return () => {
      wanted = false
    }
  }, [part, source])
  if (outcome !== null && outcome !== 'there') throw outcome.error
  return part ? createElement(part, given) : meanwhile
}

/** Around what is loaded when it is wanted: says so where it cannot be loaded. */
export class Late extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? (
      <Line care words="This part could not be loaded. Nothing was lost. Close the pane and open it again." />
    ) : (
      this.props.children
    )
  }
}

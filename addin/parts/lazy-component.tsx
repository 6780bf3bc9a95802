import {
  Component,
  type ComponentType,
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from 'react'
import { say } from '../../server/contract/texts/say.ts'
import { Button } from './button.tsx'
import { Line } from './line.tsx'
import { reloadWithNotes } from './pane-note.ts'

type Source<P> = { part: ComponentType<P> | null; fetch: () => Promise<void>; failing: 'said' | 'unsaid' }

/** A component whose code is loaded later; `load` fetches it before it is rendered, and rejects on failure. */
export type LazyComponent<P> = ComponentType<P> & { load: () => Promise<void> }

/**
 * A component that renders as soon as its code is loaded: at once if it was fetched before. Not React's `lazy`, which
 * keeps its fallback for a third of a second however soon the code arrives. If the code cannot be loaded, it says so
 * inside a `LazyBoundary`, and throws elsewhere.
 * @param meanwhile the fallback until then
 * @param failing `unsaid`: if loading fails, the fallback stays, because nobody waits for this part; the next one
 * rendered tries again, where the browser lets it
 */
export function lazyComponent<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
  failing: Source<P>['failing'] = 'said',
): LazyComponent<P> {
  const source: Source<P> = {
    part: null,
    failing,
    fetch: async () => {
      source.part ??= await load()
    },
  }
  const drawn = (given: P) => <Fetched source={source} given={given} meanwhile={meanwhile} />
  return Object.assign(drawn, { load: source.fetch })
}

const Bounded = createContext(false)

/** Milliseconds until a part that has neither arrived nor failed counts as failed. It still shows once it arrives. */
const longestWait = 8_000

type FetchedProps<P> = { source: Source<P>; given: P; meanwhile: ReactNode }

function Fetched<P extends object>({ source, given, meanwhile }: FetchedProps<P>) {
  const { part } = source
  const [outcome, setOutcome] = useState<'there' | { error: unknown } | null>(null)
  const isBounded = useContext(Bounded)
  useEffect(() => {
    if (part) return
    let wanted = true
    const tooLong = isBounded ? setTimeout(() => setOutcome({ error: null }), longestWait) : undefined
    source.fetch().then(
      () => wanted && setOutcome('there'),
      (error) => wanted && setOutcome({ error }),
    )
    return () => {
      wanted = false
      clearTimeout(tooLong)
    }
  }, [part, source, isBounded])
  if (outcome !== null && outcome !== 'there' && source.failing === 'said') {
    if (isBounded) return <NotLoaded reload={reloadWithNotes} />
    throw outcome.error
  }
  return part ? createElement(part, given) : meanwhile
}

/** Only reloading the page helps: Chromium remembers that a module could not be loaded, and never asks for it again. */
const NotLoaded = ({ reload }: { reload: () => void }) => (
  <Line care words={say('This part could not be loaded. What you have recorded is safe.')}>
    <Button size="small" onClick={reload}>
      {say('Load it again')}
    </Button>
  </Line>
)

/** Around late components: says that one could not be loaded, or drawn. */
export class LazyBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    // Without the notes: one of them may be why it could not be drawn.
    return this.state.failed ? (
      <NotLoaded reload={() => location.reload()} />
    ) : (
      <Bounded value={true}>{this.props.children}</Bounded>
    )
  }
}

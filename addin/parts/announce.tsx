import {
  type ComponentProps,
  createContext,
  Fragment,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { say, spokenTag } from '../../server/contract/texts/say.ts'

/** A part of what is read out. `lang`: of words that are not in the language of the page. */
export type Spoken = { words: string; lang?: 'en' | undefined }

/** Has a text read out; returns a function that removes it. */
type Say = (said: Spoken[]) => () => void

const nobody: Say = () => () => undefined
const nothing = { standing: nobody, done: nobody, heard: new Map<string, string>(), isQuiet: false }
const AnnounceContext = createContext(nothing)

/**
 * Two polite live regions, in the page from the start, so that screen readers know them before their first text: one
 * for the standing, one for acts, so that neither drowns out the other.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [standing, setStanding] = useState<Spoken[]>([])
  const [done, setDone] = useState<Spoken[]>([])
  const announce = useMemo(
    () => ({ ...nothing, standing: sayBy(setStanding), done: sayBy(setDone), heard: new Map<string, string>() }),
    [],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-label={say('Standing')} className="only-read">
        {drawn(standing)}
      </div>
      <div role="status" aria-label={say('What was done')} className="only-read">
        {drawn(done)}
      </div>
    </AnnounceContext>
  )
}

type HideableProps = Pick<ComponentProps<'div'>, 'children' | 'inert' | 'onKeyDown'> & { isHidden: boolean }

/**
 * A part that keeps its state while it is hidden. It is not read out then, and nothing of it stays in a live region: it
 * would be read beside something else. What changed meanwhile is read once it is shown again.
 */
export function Hideable({ isHidden, children, ...given }: HideableProps) {
  const around = useContext(AnnounceContext)
  const quiet = useMemo(() => ({ ...around, standing: nobody, done: nobody, isQuiet: true }), [around])
  return (
    <AnnounceContext value={isHidden ? quiet : around}>
      <div hidden={isHidden} {...given}>
        {children}
      </div>
    </AnnounceContext>
  )
}

const drawn = (said: Spoken[]) =>
  said.map(({ words, lang }, n) => (
    <Fragment key={words}>
      {n > 0 ? ' ' : ''}
      {lang ? <span lang={lang}>{words}</span> : words}
    </Fragment>
  ))

/** What is in one language is one text, which a screen reader reads in one go. */
function joined(said: Spoken[]): Spoken[] {
  const isEnglish = spokenTag().startsWith('en')
  const all: Spoken[] = []
  for (const { words, lang: given } of said) {
    const lang = isEnglish ? undefined : given
    const last = all.at(-1)
    if (last && words && last.lang === lang) last.words += ` ${words}`
    else if (words) all.push({ words, lang })
  }
  return all
}

/** Does not remove a text that a newer one has replaced. */
const sayBy =
  (set: (next: Spoken[] | ((now: Spoken[]) => Spoken[])) => void): Say =>
  (said) => {
    set(said)
    return () => set((now) => (now === said ? [] : now))
  }

/**
 * Reads `words` out whenever they change; an empty text is not read. They stay in the region until the component is
 * gone: after that they would be read beside another message.
 * @param act whose outcome it is: the same words about it are not read again when the person comes back to it
 */
export function useAnnounced(words: string, act = ''): void {
  const { done, heard, isQuiet } = useContext(AnnounceContext)
  const said = useRef('')
  // Before the browser draws what comes next, so that old words never appear beside it.
  useLayoutEffect(() => {
    if (isQuiet) return
    const isSaid = said.current === `${act} ${words}`
    said.current = `${act} ${words}`
    if (!words || isSaid || (act && heard.get(act) === words)) return
    if (act) heard.set(act, words)
    return done([{ words }])
  }, [done, heard, isQuiet, words, act])
}

/**
 * The same for what the pane says of the open item.
 * @param afterMs what was said before goes at once; this is read only once it has lasted so long
 */
export function useStandingAnnounced(said: string | Spoken[], afterMs = 0): void {
  const { standing } = useContext(AnnounceContext)
  const key = JSON.stringify(joined(typeof said === 'string' ? [{ words: said }] : said))
  useLayoutEffect(() => {
    const parts = JSON.parse(key) as Spoken[]
    if (afterMs === 0) return standing(parts)
    let stop = standing([])
    const timer = setTimeout(() => {
      stop = standing(parts)
    }, afterMs)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [standing, key, afterMs])
}

import { makeStyles } from '@fluentui/react-components'
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { roleWords, registerPage as texts } from '../../../server/contract/messages/en/register-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Role } from '../../../server/policy/vocabulary.ts'
import { lazyComponent } from '../../parts/lazy-component.tsx'
import { FramedContext } from '../../parts/page/framed.ts'
import type { Section } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { takeFocus } from '../../parts/take-focus.ts'
import { list } from '../../words/counts.ts'
import { spoken } from '../../words/spoken.ts'
import { Breakdown } from './breakdown.tsx'
import type { Fragment } from './fragment.ts'
import { parentOf, sections } from './sections.ts'
import type { Trail as TrailShown } from './trail.tsx'

const useStyles = makeStyles({ toCome: { minHeight: '24px' } })

const TrailToCome = () => <div className={useStyles().toCome} />

/** The lists need none. Its line is kept free, so that nothing jumps. */
const Trail = lazyComponent<Parameters<typeof TrailShown>[0]>(
  async () => (await import('./trail.tsx')).Trail,
  <TrailToCome />,
)

type Props = { open: readonly Section[]; fragment: Fragment; main: RefObject<HTMLElement | null> }

/** The section that the fragment names; or a text that says why there is none. */
export function CurrentSection({ open, fragment, main }: Props) {
  const { path, rest, query } = fragment
  const key = [path, ...rest].join('/')
  const section = open.find((one) => one.path === path)
  const first = open.find(({ unlisted }) => !unlisted)
  useEffect(() => {
    if (path === '' && first) location.replace(`#/${first.path}`)
  }, [path, first])
  useHeadingFocus(main, key)
  const title = section?.title ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page begins with its section's title, and may add its own.
  useLayoutEffect(() => {
    document.title = [title, say(texts, 'contact-register')].filter(Boolean).join(' – ')
  }, [title, key])

  if (!section && !first) return <NoAccess wanted={sections.find((one) => one.path === path)} />
  if (path === '') return null
  if (!section) {
    const wanted = sections.find((one) => one.path === path)
    return wanted ? <NotThisPart wanted={wanted} /> : <NoSuchPage />
  }
  const parent = parentOf(section, rest, open)
  return (
    <Breakdown key={key}>
      {parent ? <Trail section={section} parent={parent} /> : null}
      <FramedContext value={parent !== undefined}>
        <section.page rest={rest} query={query} />
      </FramedContext>
    </Breakdown>
  )
}

/** Gives the focus to the heading of a new page, once it is there; not when the tab is first opened. */
function useHeadingFocus(main: RefObject<HTMLElement | null>, key: string) {
  useEffect(() => {
    const within = main.current
    if (!within || arrivedAt.key === null || arrivedAt.key === key) {
      arrivedAt.key ??= key === '' ? null : key
      return
    }
    arrivedAt.key = key
    const observer = new MutationObserver(() => focus())
    const focus = () => {
      const heading = within.querySelector<HTMLElement>('h1')
      if (!heading) return
      observer.disconnect()
      window.scrollTo(0, 0)
      takeFocus(heading)
    }
    observer.observe(within, { childList: true, subtree: true })
    focus()
    return () => observer.disconnect()
  }, [main, key])
}

/** The last page shown, until the browser reloads. */
const arrivedAt: { key: string | null } = { key: null }

/** People without a role cannot open the log, even if an e-mail linked to one of its pages. */
function NoAccess({ wanted }: { wanted: Section | undefined }) {
  return (
    <WidePage heading={say(texts, 'you-dont-have-access')}>
      <p>
        {wanted?.unlisted
          ? say(texts, 'this-page-is-for', { people: readersInWords(wanted) })
          : say(texts, 'it-is-for-authorising')}{' '}
        {say(texts, 'to-see-what-you')}
      </p>
      <WayOn />
    </WidePage>
  )
}

function NotThisPart({ wanted }: { wanted: Section }) {
  return (
    <WidePage heading={say(texts, 'you-dont-have-access-to')}>
      <p>{say(texts, 'it-is-for', { people: readersInWords(wanted) })}</p>
      <WayOn />
    </WidePage>
  )
}

const WayOn = () => <p>{say(texts, 'if-e-mail-brought')}</p>

const people: Record<Role, string> = spoken(roleWords)

/** Who can open a section, in words. */
function readersInWords({ roles }: Section): string {
  return roles === 'anybody' ? say(texts, 'everybody') : list(roles.map((role) => people[role]))
}

function NoSuchPage() {
  return (
    <WidePage heading={say(texts, 'there-is-no-such')}>
      <p>{say(texts, 'link-may-be-old')}</p>
    </WidePage>
  )
}

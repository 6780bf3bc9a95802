import { makeStyles } from '@fluentui/react-components'
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { roleWords } from '../../../server/contract/texts/words/register-page.ts'
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
    document.title = [title, say('Contact register')].filter(Boolean).join(' – ')
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
    <WidePage heading={say('You don’t have access to the central log')}>
      <p>
        {wanted?.unlisted
          ? say('This page is for {people}.', { people: readersInWords(wanted) })
          : say('It is for authorising officers, the reviewer, the register keeper, the auditor and ICT.')}{' '}
        {say('To see what you can do with a message, open the message in Outlook and choose Contact register.')}
      </p>
      <WayOn />
    </WidePage>
  )
}

function NotThisPart({ wanted }: { wanted: Section }) {
  return (
    <WidePage heading={say('You don’t have access to this part of the register')}>
      <p>{say('It is for {people}.', { people: readersInWords(wanted) })}</p>
      <WayOn />
    </WidePage>
  )
}

const WayOn = () => (
  <p>
    {say(
      'If an e-mail brought you here, forward it to one of them. If you need access for your work, ask the register keeper.',
    )}
  </p>
)

const people: Record<Role, string> = spoken(roleWords)

/** Who can open a section, in words. */
function readersInWords({ roles }: Section): string {
  return roles === 'anybody' ? say('everybody') : list(roles.map((role) => people[role]))
}

function NoSuchPage() {
  return (
    <WidePage heading={say('There is no such page')}>
      <p>{say('The link may be old, or a part of it may be missing. Choose a section from the list.')}</p>
    </WidePage>
  )
}

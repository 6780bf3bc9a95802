import { type RefObject, useEffect } from 'react'
import type { Section } from '../parts/section.ts'
import { takeFocus } from '../parts/take-focus.ts'
import { WidePage } from '../parts/wide-page.tsx'
import { Breakdown } from './breakdown.tsx'
import type { Fragment } from './fragment.ts'
import { sections } from './sections.ts'

type Props = { open: readonly Section[]; fragment: Fragment; main: RefObject<HTMLElement | null> }

/** The section that the fragment names; or, in words, why there is none. */
export function Place({ open, fragment, main }: Props) {
  const { path, rest, query } = fragment
  const key = [path, ...rest].join('/')
  const section = open.find((one) => one.path === path)
  const first = open.find(({ unlisted }) => !unlisted)
  useEffect(() => {
    if (path === '' && first) location.replace(`#/${first.path}`)
  }, [path, first])
  useHeadingFocus(main, key)
  const title = section?.title ?? ''
  useEffect(() => {
    document.title = [title, 'Contact register'].filter(Boolean).join(' – ')
  }, [title])

  if (open.length === 0) return <NotForYou />
  if (path === '') return null
  if (!section) return sections.some((one) => one.path === path) ? <NotThisPart /> : <NoSuchPage />
  return (
    <Breakdown key={key}>
      <section.page rest={rest} query={query} />
    </Breakdown>
  )
}

/** Gives the keyboard to the heading of the page that somebody has gone to, once it is there; not when the tab is opened. */
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

/** Where the page was last, for as long as it is loaded. */
const arrivedAt: { key: string | null } = { key: null }

function NotForYou() {
  return (
    <WidePage heading="The central log is not open to you">
      <p>
        It is for authorising officers, the reviewer, the register keeper, the auditor and ICT. What you may do with a
        message stands beside it in Outlook.
      </p>
      <p>If you need the log for your work, ask the register keeper.</p>
    </WidePage>
  )
}

function NotThisPart() {
  return (
    <WidePage heading="This part of the register is not open to you">
      <p>It belongs to another role. If somebody sent you here, tell them, or ask the register keeper.</p>
    </WidePage>
  )
}

function NoSuchPage() {
  return (
    <WidePage heading="There is no such page">
      <p>The link may be old, or a part of it may be missing. Choose a section from the list.</p>
    </WidePage>
  )
}

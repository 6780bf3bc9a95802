import { useEffect, useId, useState } from 'react'
import { Button } from '../parts/button.tsx'
import type { Section } from '../parts/page/section.ts'

/** The sections open to somebody. In a narrow window they are behind one button. */
export function Nav({ sections, path }: { sections: readonly Section[]; path: string }) {
  const list = useId()
  const opener = useId()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere closes it.
  useEffect(() => setOpen(false), [path])
  const listed = sections.filter(({ unlisted }) => !unlisted)
  if (listed.length === 0) return null
  return (
    <nav
      className="sections"
      aria-label="Sections"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        setOpen(false)
        document.getElementById(opener)?.focus()
      }}
    >
      <Button
        id={opener}
        className="sections-opener"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        Menu
      </Button>
      <ul id={list} className={open ? 'sections-list open' : 'sections-list'}>
        {listed.map(({ path: to, title }) => (
          <li key={to}>
            <a href={`#/${to}`} {...(to === path ? { 'aria-current': 'page' } : {})}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

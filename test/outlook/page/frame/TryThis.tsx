import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons'
import { type RefObject, useEffect, useRef } from 'react'
import { walks } from '../../walks/walks.ts'
import { useOutlook } from '../state/store.ts'
import { takeWalk, walkOf } from '../state/walking.ts'
import { WalkThrough } from './WalkThrough.tsx'

const useStyles = makeStyles({
  card: {
    width: '192px',
    boxSizing: 'border-box',
    margin: '16px 8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow2,
  },
  heading: { display: 'block', margin: '0 0 6px', outlineOffset: '2px' },
  about: { display: 'block', margin: '4px 0 8px' },
  // Aligns each role's words with the heading.
  list: { display: 'grid', gap: '2px', margin: '0 -6px', padding: 0, listStyleType: 'none' },
  role: { width: '100%', minWidth: 0, justifyContent: 'space-between', paddingInline: '5px', textAlign: 'left' },
})

/** What to try: a walk of ten minutes for each role, and the one that was chosen. */
export function TryThis() {
  const styles = useStyles()
  const walked = useOutlook((state) => state.walked)
  const walk = useOutlook(walkOf)
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(walk?.id)
  // The pressed button has gone, so keyboard users continue at the heading.
  useEffect(() => {
    if (shown.current !== walk?.id) title.current?.focus()
    shown.current = walk?.id
  }, [walk?.id])
  if (walked === null) return null
  return (
    <section className={styles.card} aria-label="Try this">
      {walk ? <WalkThrough walk={walk} walked={walked} title={title} /> : <Choice title={title} />}
    </section>
  )
}

function Choice({ title }: { title: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles()
  return (
    <>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>
        <Text weight="semibold">Try this</Text>
      </h2>
      <Text size={200} className={styles.about}>
        Who are you? Each walk takes ten minutes.
      </Text>
      <ul className={styles.list}>
        {walks.map((walk) => (
          <li key={walk.id}>
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronRightRegular />}
              iconPosition="after"
              className={styles.role}
              onClick={() => void takeWalk(walk)}
            >
              {walk.role}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons'
import { type RefObject, useState } from 'react'
import type { Walked } from '../../walks/follow.ts'
import { paragraphs } from '../../walks/paragraphs.ts'
import type { Step, Walk } from '../../walks/walk.ts'
import { walks } from '../../walks/walks.ts'
import { change } from '../state/actions.ts'
import { startAgain } from '../state/server.ts'
import { useOutlook } from '../state/store.ts'
import { addressOf, takeWalk } from '../state/walking.ts'

const useStyles = makeStyles({
  heading: { display: 'block', margin: '0 0 6px', outlineOffset: '2px' },
  text: { display: 'block', margin: '4px 0 0' },
  list: { display: 'grid', gap: '10px', margin: '8px 0', padding: 0, listStyleType: 'none' },
  step: { display: 'flex', gap: '8px', alignItems: 'start', fontSize: tokens.fontSizeBase200, lineHeight: '1.35' },
  icon: { flexShrink: 0, fontSize: '16px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  file: { display: 'block', marginTop: '4px' },
  paragraph: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground3 },
  tick: { color: tokens.colorPaletteGreenForeground1 },
  end: { marginBottom: '8px', padding: '8px 0 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  next: { marginTop: '8px' },
  buttons: { display: 'grid', gap: '4px', justifyItems: 'start' },
  onlyRead: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

type WalkThroughProps = { walk: Walk; walked: Walked; title: RefObject<HTMLHeadingElement | null> }

/** The steps of one role, each ticked once it is done; then what was learnt. */
export function WalkThrough({ walk, walked, title }: WalkThroughProps) {
  const styles = useStyles()
  const done = walked.done[walk.id] ?? []
  return (
    <>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>
        <Text weight="semibold">{walk.role}</Text>
      </h2>
      <Text size={200} className={styles.text}>
        {walk.about}
      </Text>
      <Text size={200} weight="semibold" className={styles.text} role="status">
        {done.length} of {walk.steps.length} done
      </Text>
      <Back walk={walk} />
      <ol className={styles.list} aria-label={`${walk.role}: what to do`}>
        {walk.steps.map((step) => (
          <OneStep key={step.id} step={step} isDone={done.includes(step.id)} />
        ))}
      </ol>
      {done.length === walk.steps.length && <End walk={walk} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void takeWalk(null)}>
          Choose another role
        </Button>
        {walked.canStartAgain && <StartAgain />}
      </div>
    </>
  )
}

function OneStep({ step, isDone }: { step: Step; isDone: boolean }) {
  const styles = useStyles()
  const { words, paragraph, file } = step
  return (
    <li className={mergeClasses(styles.step, isDone && styles.quiet)}>
      {isDone ? (
        <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.tick)} />
      ) : (
        <CircleRegular className={styles.icon} />
      )}
      <span>
        {words}
        {isDone ? <span className={styles.onlyRead}> Done.</span> : null}
        {file && (
          <span className={styles.file}>
            <Link inline href={file.path} download="rules.json">
              {file.words}
            </Link>
          </span>
        )}
        <span className={styles.paragraph}>
          Paragraph {paragraph}: {paragraphs[paragraph]}
        </span>
      </span>
    </li>
  )
}

/** For somebody who switched to another person on the way. */
function Back({ walk }: { walk: Walk }) {
  const address = useOutlook((state) => addressOf(state, walk))
  const name = useOutlook((state) => state.office.people.find((one) => one.address === address)?.name)
  const isThere = useOutlook((state) => state.switches.person === address)
  if (isThere) return null
  return (
    <Button size="small" appearance="primary" onClick={() => void change({ person: address })}>
      Be {name} again
    </Button>
  )
}

function End({ walk: { learnt, next } }: { walk: Walk }) {
  const styles = useStyles()
  const following = walks.find(({ id }) => id === next.walk)
  return (
    <div className={styles.end}>
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>
        What you learnt
      </Text>
      <Text size={200} className={styles.text}>
        {learnt}
      </Text>
      <Text size={200} className={styles.text}>
        {next.words}
      </Text>
      {following && (
        <Button size="small" appearance="primary" className={styles.next} onClick={() => void takeWalk(following)}>
          Next: {following.role}
        </Button>
      )}
    </div>
  )
}

/** Resets the register and the mailboxes; the page then reloads. */
function StartAgain() {
  const styles = useStyles()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const begin = async () => {
    setState('busy')
    await startAgain().catch(() => setState('failed'))
  }
  return (
    <>
      <Button size="small" disabledFocusable={state === 'busy'} onClick={() => void begin()}>
        {state === 'busy' ? 'Starting again …' : 'Start again'}
      </Button>
      <Text size={200} className={styles.quiet} role="status">
        {state === 'failed' ? 'It did not start again. Stop it with Ctrl-C, and run npm start.' : ''}
      </Text>
    </>
  )
}

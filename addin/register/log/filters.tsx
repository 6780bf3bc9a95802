import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { FilterRegular } from '@fluentui/react-icons'
import { type ReactNode, useId, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'

const useStyles = makeStyles({
  opener: { '@media (min-width: 48rem)': { display: 'none' } },
  choices: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}` },
  closed: { '@media (max-width: 48rem)': { display: 'none' } },
})

/** The filters. In a narrow window they are behind one button, which shows how many are set. */
export function Filters({ chosen, children }: { chosen: number; children: ReactNode }) {
  const styles = useStyles()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <section aria-label={say('Filters')}>
      <Button
        className={styles.opener}
        icon={<FilterRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {chosen > 0 ? say('Filters: {chosen} chosen', { chosen }) : say('Filters')}
      </Button>
      <div id={id} className={open ? styles.choices : `${styles.choices} ${styles.closed}`}>
        {children}
      </div>
    </section>
  )
}

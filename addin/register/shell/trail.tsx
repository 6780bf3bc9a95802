import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { say } from '../../../server/contract/texts/say.ts'
import type { Section } from '../../parts/page/section.ts'

const useStyles = makeStyles({
  trail: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media print': { display: 'none' },
  },
})

/** Where a record's page is in the register, and the way back to where the person came from. */
export function Trail({ section, parent }: { section: Section; parent: Section }) {
  const styles = useStyles()
  const to = `#/${section.within ?? parent.path}`
  const back = () => {
    if (history.length > 1) history.back()
    else location.hash = to
  }
  return (
    <div className={styles.trail}>
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={back}>
        {say('Back')}
      </Button>
      <Breadcrumb aria-label={say('Where you are')} size="small">
        <BreadcrumbItem>
          <BreadcrumbButton href={to}>{parent.title}</BreadcrumbButton>
        </BreadcrumbItem>
        <BreadcrumbDivider />
        <BreadcrumbItem>
          <BreadcrumbButton current>{section.record ?? section.title}</BreadcrumbButton>
        </BreadcrumbItem>
      </Breadcrumb>
    </div>
  )
}

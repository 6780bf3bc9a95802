import { Badge, List, ListItem, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { work as texts } from '../../../server/contract/texts/words/work.ts'
import type { WorkItem, WorkList } from '../../../server/contract/work.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { useWorkList } from '../../api/work.ts'
import { Link } from '../../parts/link.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { dayInWords, momentInWords, todayIn } from '../../words/dates.ts'
import { figure } from '../../words/numbers.ts'
import { kindIcons } from './kind-icons.tsx'
import { kindWords } from './kind-words.ts'
import { groupWork } from './work-groups.ts'

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  group: { display: 'grid', gap: tokens.spacingVerticalXS },
  list: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  entry: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (max-width: 48rem)': { gridTemplateColumns: '24px minmax(0, 1fr)' },
  },
  icon: { fontSize: '20px', lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  due: { '@media (max-width: 48rem)': { gridColumn: 2, justifySelf: 'start' } },
})

type Props = { addressOf: (item: WorkItem) => string }

/** Everything that waits for the person, overdue and oldest first; each entry leads to the page where it is done. */
export function WorkOverview({ addressOf }: Props) {
  const query = useWorkList()
  return (
    <WidePage heading={say(texts['waiting-for-you'])}>
      <QueryView query={query}>{(work) => <Work work={work} addressOf={addressOf} />}</QueryView>
    </WidePage>
  )
}

function Work({ work: { items, more }, addressOf }: Props & { work: WorkList }) {
  const styles = useStyles()
  const [chosen, setChosen] = useState<string>('all')
  const { timeZone } = useSignedIn().council
  const kinds = [...Map.groupBy(items, ({ kind }) => kind)]
  const kind = kinds.some(([one]) => one === chosen) ? chosen : 'all'
  const shown = kind === 'all' ? items : items.filter((item) => item.kind === kind)
  if (items.length === 0) {
    return <p>{say(texts['nothing-is-waiting-for'])}</p>
  }
  return (
    <>
      {kinds.length > 1 ? (
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={say(texts['kinds-of-work'])}
          selectedValue={kind}
          onTabSelect={(_, { value }) => setChosen(String(value))}
        >
          <Tab value="all">{say(more ? texts['all-and-more'] : texts.all, { n: figure(items.length) })}</Tab>
          {kinds.map(([one, members]) => (
            <Tab key={one} value={one}>
              {kindWords[one]} ({figure(members.length)})
            </Tab>
          ))}
        </TabList>
      ) : null}
      {groupWork(shown, todayIn(timeZone)).map((group) => (
        <Group key={group.heading} {...group} addressOf={addressOf} />
      ))}
      {more ? <p className="quiet">{say(texts['there-is-more-rest'])}</p> : null}
    </>
  )
}

function Group({ heading, items, addressOf }: Props & { heading: string; items: readonly WorkItem[] }) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>
        {heading} ({figure(items.length)})
      </h2>
      <List className={styles.list}>
        {items.map((item) => (
          <Entry key={item.kind + item.id + item.title} item={item} address={addressOf(item)} />
        ))}
      </List>
    </section>
  )
}

function Entry({ item: { kind, title, since, dueOn, overdue }, address }: { item: WorkItem; address: string }) {
  const styles = useStyles()
  const { timeZone } = useSignedIn().council
  const Icon = kindIcons[kind]
  return (
    <ListItem className={styles.entry}>
      <Icon className={styles.icon} aria-hidden />
      <div>
        <Link className="entry-button" href={address}>
          {title}
        </Link>
        <p className="quiet">{say(texts['waiting-since'], { day: momentInWords(since, timeZone) })}</p>
      </div>
      {dueOn ? (
        <Badge className={styles.due} appearance="tint" color={overdue ? 'danger' : 'informative'} size="large">
          {overdue
            ? say(texts['overdue-since'], { day: dayInWords(dueOn) })
            : say(texts.due, { day: dayInWords(dueOn) })}
        </Badge>
      ) : null}
    </ListItem>
  )
}

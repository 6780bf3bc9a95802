import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components'
import type { TimelineEvent } from '../../../../server/contract/customer/customer.ts'
import { say } from '../../../../server/contract/texts/say.ts'
import { eventKinds } from '../../../../server/contract/texts/words/timeline.ts'
import { spoken } from '../../../words/spoken.ts'

type Kind = TimelineEvent['opens'][number]['kind']

/** Which events are shown: those that lead to any of these records, and whose sentence has these words. */
export type TimelineFilter = { kinds: readonly Kind[]; words: string }
export const everything: TimelineFilter = { kinds: [], words: '' }

const names: Record<Kind, string> = spoken(eventKinds)

/** Whether an event passes: it leads to one of the kinds, if any are chosen, and each word is in what it says. */
export function passes({ opens, words, said, by }: TimelineEvent, filter: TimelineFilter): boolean {
  const text = [words, by?.name ?? '', ...said.map((one) => one.text)].join(' ').toLowerCase()
  return (
    (filter.kinds.length === 0 || opens.some(({ kind }) => filter.kinds.includes(kind))) &&
    filter.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, maxWidth: '16rem' },
  print: { '@media print': { display: 'none' } },
})

type Props = {
  events: readonly TimelineEvent[]
  filter: TimelineFilter
  onChange: (filter: TimelineFilter) => void
}

/** Narrows the timeline to events about some records or with some words, without asking the register. */
export function TimelineFilters({ events, filter, onChange }: Props) {
  const styles = useStyles()
  const kinds = (Object.keys(names) as Kind[]).filter((kind) =>
    events.some(({ opens }) => opens.some((one) => one.kind === kind)),
  )
  const toggled = (kind: Kind) =>
    filter.kinds.includes(kind) ? filter.kinds.filter((one) => one !== kind) : [...filter.kinds, kind]
  return (
    <search className={`${styles.filters} ${styles.print}`}>
      <SearchBox
        className={styles.words}
        aria-label={say('Words in what happened')}
        placeholder={say('Filter by words')}
        dismiss={{ 'aria-label': say('Clear the search') }}
        value={filter.words}
        onChange={(_, { value }) => onChange({ ...filter, words: value })}
      />
      {kinds.map((kind) => (
        <ToggleButton
          key={kind}
          size="small"
          shape="circular"
          checked={filter.kinds.includes(kind)}
          appearance={filter.kinds.includes(kind) ? 'primary' : 'outline'}
          onClick={() => onChange({ ...filter, kinds: toggled(kind) })}
        >
          {names[kind]}
        </ToggleButton>
      ))}
    </search>
  )
}

import { Avatar, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { MailItem, Party } from '../../mail-item.ts'
import { fullTime } from './when.ts'

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: '40px 1fr', columnGap: '12px', alignItems: 'start' },
  words: { minWidth: 0, display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  top: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', justifyContent: 'space-between', alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const few = 4

/** The sender, the recipients and the time. A long list of recipients is folded. */
export function MessageHead({ item }: { item: MailItem }) {
  const styles = useStyles()
  const differs = item.sender && item.sender.address !== item.from?.address
  const name = item.from?.name || item.from?.address || '(no sender)'
  return (
    <header className={styles.head}>
      <Avatar size={40} name={name} color="colorful" aria-hidden />
      <div className={styles.words}>
        <div className={styles.top}>
          <Text weight="semibold">
            {differs && item.sender ? `${spoken(item.sender)} on behalf of ${name}` : withAddress(item.from, name)}
          </Text>
          <Text size={200} className={styles.quiet}>
            {fullTime(item.at)}
          </Text>
        </div>
        <People label="To" parties={item.to} />
        <People label="Cc" parties={item.cc} />
        <People label="Replies go to" parties={item.replyTo} />
      </div>
    </header>
  )
}

function People({ label, parties }: { label: string; parties: Party[] }) {
  const styles = useStyles()
  const [all, setAll] = useState(false)
  if (parties.length === 0) return null
  const shown = all ? parties : parties.slice(0, few)
  const rest = parties.length - shown.length
  return (
    <Text size={200} className={styles.quiet}>
      {label}: {shown.map(spoken).join('; ')}
      {rest > 0 && (
        <>
          {' '}
          <Link as="button" inline onClick={() => setAll(true)}>
            and {rest} more
          </Link>
        </>
      )}
    </Text>
  )
}

const spoken = ({ name, address }: Party) => name || address
const withAddress = (party: Party | null, name: string) =>
  party?.address && party.address !== name ? `${name} <${party.address}>` : name

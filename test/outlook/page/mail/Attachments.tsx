import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons'
import type { MailItem } from '../../mail-item.ts'
import { partPath } from '../state/server.ts'

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  one: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    maxWidth: '260px',
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
})

export function Attachments({ item }: { item: MailItem }) {
  const styles = useStyles()
  const shown = item.attachments.filter(({ isInline }) => !isInline)
  if (shown.length === 0) return null
  return (
    <div className={styles.list}>
      {shown.map(({ id, name, size }) => (
        <a key={id} className={styles.one} href={partPath(id)} download={name}>
          <AttachRegular />
          <span className={styles.name}>{name}</span>
          <Text size={200} className={styles.quiet}>
            {Math.max(1, Math.round(size / 1024))} KB
          </Text>
        </a>
      ))}
    </div>
  )
}

import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useOutlook } from '../state/store.ts'
import { harmlessPage } from './harmless.ts'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300, minHeight: '120px' },
  html: { width: '100%', border: 0, backgroundColor: '#fff', borderRadius: tokens.borderRadiusSmall },
})

export function MessageBody({ id }: { id: string }) {
  const styles = useStyles()
  const content = useOutlook((state) => state.contents[id])
  const [height, setHeight] = useState(160)
  if (!content?.html) return <div className={styles.text}>{content?.text}</div>
  return (
    <iframe
      title="Message text"
      className={styles.html}
      sandbox="allow-same-origin"
      srcDoc={harmlessPage(content.html)}
      style={{ height }}
      onLoad={({ currentTarget }) =>
        setHeight((currentTarget.contentDocument?.documentElement.scrollHeight ?? 160) + 4)
      }
    />
  )
}

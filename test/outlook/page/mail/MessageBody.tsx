import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useOutlook } from '../state/store.ts'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300, minHeight: '120px' },
  html: { width: '100%', border: 0, backgroundColor: '#fff', borderRadius: tokens.borderRadiusSmall },
})

/** Other people's HTML stands in a frame where nothing runs and nothing is fetched. */
const rules = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
const page = (html: string) =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${rules}"><base target="_blank"><style>body{font:14px/20px "Segoe UI",system-ui,sans-serif;margin:8px;overflow-wrap:anywhere}</style>${html}`

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
      srcDoc={page(content.html)}
      style={{ height }}
      onLoad={({ currentTarget }) =>
        setHeight((currentTarget.contentDocument?.documentElement.scrollHeight ?? 160) + 4)
      }
    />
  )
}

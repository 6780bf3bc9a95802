import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { AddInPane } from './add-in/AddInPane.tsx'
import { TrustNotice } from './add-in/TrustNotice.tsx'
import { ComposeDock } from './compose/ComposeDock.tsx'
import { Folders } from './frame/Folders.tsx'
import { Ribbon } from './frame/Ribbon.tsx'
import { TopBar } from './frame/TopBar.tsx'
import { MessageList } from './mail/MessageList.tsx'
import { ReadingPane } from './mail/ReadingPane.tsx'
import { Phone } from './Phone.tsx'
import { useOutlook } from './state/store.ts'
import { fluentThemes } from './themes.ts'

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    colorScheme: 'light dark',
  },
  narrow: { maxWidth: '760px', margin: '0 auto', boxShadow: tokens.shadow16 },
  columns: { flexGrow: 1, minHeight: 0, display: 'flex', position: 'relative' },
  side: { flexShrink: 0, overflowY: 'auto', '@media (max-width: 1180px)': { display: 'none' } },
  hidden: { display: 'none' },
  list: { width: '320px', flexShrink: 0, minHeight: 0, '@media (max-width: 1000px)': { width: '260px' } },
  onlyList: { width: 'auto', flexGrow: 1 },
  reading: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
})

/** The mail client: folders, messages, the open message, and the add-in beside it. */
export function Outlook() {
  const styles = useStyles()
  const { theme, layout } = useOutlook((state) => state.switches)
  const reads = useOutlook((state) => state.openId) !== null
  const narrow = layout === 'narrow'
  return (
    <FluentProvider
      theme={fluentThemes[theme]}
      style={{ height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}
    >
      {layout === 'phone' ? (
        <Phone />
      ) : (
        <div className={mergeClasses(styles.root, narrow && styles.narrow)}>
          <TopBar />
          <Ribbon />
          <TrustNotice />
          <div className={styles.columns}>
            <div className={mergeClasses(styles.side, narrow && styles.hidden)}>
              <Folders />
            </div>
            <div className={mergeClasses(styles.list, narrow && (reads ? styles.hidden : styles.onlyList))}>
              <MessageList hasFolders={!narrow} />
            </div>
            <main className={mergeClasses(styles.reading, narrow && !reads && styles.hidden)}>
              <ReadingPane canGoBack={narrow} />
            </main>
            <AddInPane />
            <ComposeDock />
          </div>
        </div>
      )}
    </FluentProvider>
  )
}

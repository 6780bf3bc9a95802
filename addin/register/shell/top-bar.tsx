import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { NavigationRegular, QuestionCircleRegular, SignOutRegular } from '@fluentui/react-icons'
import { say } from '../../../server/contract/texts/say.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { LanguageChoice } from './language-choice.tsx'

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '48px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': { display: 'none' },
    '@media (max-width: 48rem)': {
      position: 'static',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      gap: tokens.spacingHorizontalXXS,
      padding: `0 ${tokens.spacingHorizontalXS}`,
    },
  },
  title: { flexShrink: 0 },
  council: { color: tokens.colorNeutralForeground2, flexGrow: 1, '@media (max-width: 48rem)': { display: 'none' } },
  wide: { '@media (max-width: 48rem)': { display: 'none' } },
  /** With its name where there is room, otherwise its icon alone. */
  act: {
    minWidth: 0,
    whiteSpace: 'nowrap',
    '@media (max-width: 48rem)': { padding: tokens.spacingHorizontalXS, '& > span': { margin: 0 } },
  },
  /** One line, however long the name and narrow the window. */
  who: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    '@media (max-width: 48rem)': { flexGrow: 1, flexBasis: '3rem', paddingInlineStart: tokens.spacingHorizontalXS },
  },
})

type Props = {
  council: string
  name: string
  /** Keeps the chosen language; null where there is no choice. */
  languageFrom: DeviceStorage | null
  onSignOut: (() => Promise<void>) | null
  /** Opens the navigation in a narrow window; null where it is beside the page, or there is none. */
  menu: { id: string; isOpen: boolean; onOpen: () => void } | null
}

/** The bar on top: whose register it is, who is signed in, help and signing out. */
export function TopBar({ council, name, languageFrom, onSignOut, menu }: Props) {
  const styles = useStyles()
  return (
    <header className={styles.bar}>
      {menu ? (
        <Button
          id={menu.id}
          appearance="subtle"
          icon={<NavigationRegular />}
          aria-label={say('Menu')}
          aria-expanded={menu.isOpen}
          onClick={menu.onOpen}
        />
      ) : null}
      <Text weight="semibold" wrap={false} className={styles.title}>
        {say('Contact register')}
      </Text>
      <span className={styles.council}>{council}</span>
      <span className={styles.who} title={name}>
        {name}
      </span>
      {languageFrom ? <LanguageChoice storage={languageFrom} className={styles.act} nameClass={styles.wide} /> : null}
      <Button
        as="a"
        href="#/help"
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        className={styles.act}
        aria-label={say('Help and shortcuts')}
        title={say('Help and shortcuts')}
      >
        <span className={styles.wide}>{say('Help')}</span>
      </Button>
      {onSignOut ? (
        <Button
          appearance="subtle"
          icon={<SignOutRegular />}
          className={styles.act}
          aria-label={say('Sign out')}
          title={say('Sign out')}
          onClick={() => void onSignOut()}
        >
          <span className={styles.wide}>{say('Sign out')}</span>
        </Button>
      ) : null}
    </header>
  )
}

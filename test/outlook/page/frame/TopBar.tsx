import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { SettingsRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { SettingsPanel } from '../settings/SettingsPanel.tsx'
import { PeopleMenu } from './PeopleMenu.tsx'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    height: '48px',
    paddingInline: '16px 8px',
    flexShrink: 0,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  title: { margin: 0 },
  about: { flexGrow: 1, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  onBrand: {
    color: 'inherit',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    ':hover': { color: 'inherit', backgroundColor: tokens.colorBrandBackgroundHover },
    ':hover:active': { color: 'inherit', backgroundColor: tokens.colorBrandBackgroundPressed },
  },
})

/** Whose Outlook this is, and its settings. */
export function TopBar() {
  const styles = useStyles()
  const [settings, setSettings] = useState(false)
  return (
    <header className={styles.bar}>
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        Mail
      </Text>
      <Text size={200} className={styles.about}>
        A stand-in for Outlook. Nothing leaves this machine.
      </Text>
      <Button
        appearance="subtle"
        className={styles.onBrand}
        icon={<SettingsRegular />}
        aria-label="Settings"
        onClick={() => setSettings(true)}
      />
      <PeopleMenu className={styles.onBrand} />
      <SettingsPanel open={settings} close={() => setSettings(false)} />
    </header>
  )
}

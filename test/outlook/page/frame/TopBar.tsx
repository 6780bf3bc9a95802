import {
  Avatar,
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { SettingsRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { SettingsPanel } from '../settings/SettingsPanel.tsx'
import { change } from '../state/actions.ts'
import { useOutlook } from '../state/store.ts'

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
  title: { flexGrow: 1 },
  onBrand: {
    color: 'inherit',
    ':hover': { color: 'inherit', backgroundColor: tokens.colorBrandBackgroundHover },
    ':hover:active': { color: 'inherit', backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  people: { maxHeight: '70vh' },
})

/** Who has this Outlook open, and what can be turned about it. */
export function TopBar() {
  const styles = useStyles()
  const people = useOutlook((state) => state.office.people)
  const address = useOutlook((state) => state.switches.person)
  const [settings, setSettings] = useState(false)
  const person = people.find((one) => one.address === address)
  return (
    <header className={styles.bar}>
      <Text as="h1" size={400} weight="semibold" className={styles.title} style={{ margin: 0 }}>
        Mail
      </Text>
      <Button
        appearance="subtle"
        className={styles.onBrand}
        icon={<SettingsRegular />}
        aria-label="Settings"
        onClick={() => setSettings(true)}
      />
      <Menu
        checkedValues={{ person: [address] }}
        onCheckedValueChange={(_, { checkedItems }) => void change({ person: checkedItems[0] ?? address })}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={styles.onBrand}
            icon={<Avatar size={28} name={person?.name ?? address} color="colorful" />}
            aria-label={`Person: ${person?.name}`}
          >
            {person?.name}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList className={styles.people} hasCheckmarks={false}>
            {people.map((one) => (
              <MenuItemRadio
                key={one.address}
                name="person"
                value={one.address}
                icon={<Avatar size={24} name={one.name} color="colorful" />}
                secondaryContent={
                  <span className={styles.quiet}>{one.roles.map(asWords).join(', ') || one.service}</span>
                }
              >
                {one.name}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <SettingsPanel open={settings} close={() => setSettings(false)} />
    </header>
  )
}

/** `AuthorisingOfficer` as a person says it. */
const asWords = (role: string) =>
  role === 'ICT' ? role : role.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

import {
  Avatar,
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { change } from '../state/actions.ts'
import { useOutlook } from '../state/store.ts'

const useStyles = makeStyles({
  popover: { maxHeight: '80vh', width: '380px', maxWidth: '96vw', overflowY: 'auto' },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  name: { whiteSpace: 'nowrap' },
})

/** Whose Outlook this is: the council's people, and the customers, to see what reaches them. */
export function PeopleMenu({ className }: { className: string }) {
  const styles = useStyles()
  const { people, mailboxes } = useOutlook((state) => state.office)
  const address = useOutlook((state) => state.switches.person)
  const current = mailboxes.find((one) => one.address === address)
  const choice = (person: { name: string; address: string }, about: string) => (
    <MenuItemRadio
      key={person.address}
      name="person"
      value={person.address}
      icon={<Avatar size={24} name={person.name} color="colorful" />}
      secondaryContent={<span className={styles.quiet}>{about}</span>}
    >
      <span className={styles.name}>{person.name}</span>
    </MenuItemRadio>
  )
  return (
    <Menu
      checkedValues={{ person: [address] }}
      onCheckedValueChange={(_, { checkedItems }) => void change({ person: checkedItems[0] ?? address })}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={className}
          icon={<Avatar size={28} name={current?.name ?? address} color="colorful" />}
          aria-label={`Person: ${current?.name}`}
        >
          {current?.name}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>The council</MenuGroupHeader>
            {people.map((one) => choice(one, one.roles.map(asWords).join(', ') || (one.service ?? '')))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>Customers, to see what reaches them</MenuGroupHeader>
            {mailboxes.filter(({ kind }) => kind === 'outside').map((one) => choice(one, one.address))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

/** `AuthorisingOfficer` as a person says it. */
const asWords = (role: string) =>
  role === 'ICT' ? role : role.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

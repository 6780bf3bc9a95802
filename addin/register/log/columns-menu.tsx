import { Button, Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ColumnTripleRegular } from '@fluentui/react-icons'
import { say } from '../../../server/contract/texts/say.ts'

type Props = {
  columns: readonly { key: string; title: string }[]
  keys: readonly string[]
  onChange: (keys: string[]) => void
}

/** Which columns are shown, kept on this device. The customer always stands first. */
export function ColumnsMenu({ columns, keys, onChange }: Props) {
  return (
    <Menu
      persistOnItemClick
      checkedValues={{ shown: [...keys] }}
      onCheckedValueChange={(_, { checkedItems }) => onChange(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ColumnTripleRegular />}>
          {say('Columns')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {columns.slice(1).map(({ key, title }) => (
            <MenuItemCheckbox key={key} name="shown" value={key}>
              {title}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

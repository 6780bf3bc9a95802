import { Button, Menu, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { BookmarkRegular } from '@fluentui/react-icons'
import { say } from '../../../server/contract/texts/say.ts'

/** Views of the log by name, the same for everybody. The browser keeps others as bookmarks: their state is in the link. */
export const ViewsMenu = ({ ready }: { ready: readonly { name: string; fragment: string }[] }) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button appearance="subtle" size="small" icon={<BookmarkRegular />}>
        {say('Views')}
      </Button>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {ready.map(({ name, fragment }) => (
          <MenuItemLink key={name} href={fragment}>
            {name}
          </MenuItemLink>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
)

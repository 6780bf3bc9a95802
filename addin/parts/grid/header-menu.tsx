import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import type { MouseEvent } from 'react'
import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { say } from '../../../server/contract/messages/say.ts'

type Props = {
  target: HTMLElement
  onClose: () => void
  onSort: ((direction: 'ascending' | 'descending') => void) | null
  onResize: (event: MouseEvent) => void
}

/** The menu of a column: its order, and its width from the keyboard. Loaded when somebody opens one. */
export default function HeaderMenu({ target, onClose, onSort, onResize }: Props) {
  return (
    <Menu open positioning={{ target }} onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <MenuPopover>
        <MenuList>
          {onSort ? <MenuItem onClick={() => onSort('ascending')}>{say(texts, 'sort-from-first-to')}</MenuItem> : null}
          {onSort ? <MenuItem onClick={() => onSort('descending')}>{say(texts, 'sort-from-last-to')}</MenuItem> : null}
          <MenuItem onClick={onResize}>{say(texts, 'change-width-with-arrow')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

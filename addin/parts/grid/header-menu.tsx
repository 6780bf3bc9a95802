import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import type { MouseEvent } from 'react'
import { say } from '../../../server/contract/texts/say.ts'

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
          {onSort ? <MenuItem onClick={() => onSort('ascending')}>{say('Sort from first to last')}</MenuItem> : null}
          {onSort ? <MenuItem onClick={() => onSort('descending')}>{say('Sort from last to first')}</MenuItem> : null}
          <MenuItem onClick={onResize}>{say('Change the width with the arrow keys')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

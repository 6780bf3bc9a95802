import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import type { ComponentProps, ReactNode, RefObject } from 'react'
import { type ButtonProps, ButtonShape } from './button.tsx'
import { leaveEscape } from './page/leave-escape.ts'

type Props = { opener: RefObject<HTMLButtonElement | null>; onClose: () => void; children: ReactNode }

/** The menu that `More` opens. Buttons inside it are its items; closing gives the focus back to the opener. */
export function MoreMenu({ opener, onClose, children }: Props) {
  const close = () => {
    opener.current?.focus()
    onClose()
  }
  return (
    <Menu
      open
      mountNode={opener.current?.closest('main') ?? null}
      positioning={{ target: opener.current, position: 'below', align: 'end', autoSize: 'height' }}
      onOpenChange={(event, { open, type }) => {
        // A press of the opener closes the menu by itself.
        const isOpener = type === 'clickOutside' && opener.current?.contains(event.target as Node)
        if (!open && !isOpener) close()
      }}
    >
      <MenuPopover
        style={narrow}
        onKeyDown={(event) => (event.key === 'Escape' || event.key === 'Tab') && leaveEscape(event)}
      >
        <MenuList>
          <ButtonShape value={Item}>{children}</ButtonShape>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

/** Beside a message there may be less room than Fluent's menu takes: a long one scrolls. */
const narrow = { minInlineSize: 0, maxInlineSize: 'min(300px, calc(100vw - 16px))', overflowY: 'auto' } as const

function Item({ id, children, description, icon, disabledFocusable, onClick, 'aria-label': named }: ButtonProps) {
  return (
    <MenuItem
      {...(id ? { id } : {})}
      {...(named ? { 'aria-label': named } : {})}
      {...(icon ? { icon } : {})}
      {...(description ? { subText: description } : {})}
      disabled={disabledFocusable ?? false}
      onClick={onClick as unknown as ComponentProps<typeof MenuItem>['onClick']}
    >
      {children}
    </MenuItem>
  )
}

import { MenuButton } from '@fluentui/react-components'
import { type ReactNode, useRef, useState } from 'react'
import { say } from '../../server/contract/texts/say.ts'
import { closeByEscape } from './button.tsx'
import { LazyBoundary, lazyComponent } from './lazy-component.tsx'

const MoreMenu = lazyComponent(async () => (await import('./more-menu.tsx')).MoreMenu)

type Props = {
  /** For whoever gives the focus back to it. */
  id?: string
  label?: string
  /** Buttons: the menu shows them as its items. */
  children: ReactNode
}

/** Rare actions, in a menu behind one button. The menu itself is loaded when somebody comes near. */
export function More({ id, label = say('More'), children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const load = () => void MoreMenu.load().catch(() => undefined)
  return (
    <>
      <MenuButton
        {...(id ? { id } : {})}
        ref={(drawn: HTMLButtonElement | null) => {
          button.current = drawn
        }}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(!open)}
        {...(open ? { onKeyDown: closeByEscape } : {})}
      >
        {label}
      </MenuButton>
      {open ? (
        <LazyBoundary>
          <MoreMenu opener={button} onClose={() => setOpen(false)}>
            {children}
          </MoreMenu>
        </LazyBoundary>
      ) : null}
    </>
  )
}

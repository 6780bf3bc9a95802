import { Button as FluentButton, type ButtonProps as FluentButtonProps } from '@fluentui/react-components'
import { type ComponentProps, type ComponentType, createContext, type KeyboardEvent, useContext } from 'react'
import { leaveEscape } from './page/leave-escape.ts'

export type ButtonProps = ComponentProps<'button'> & {
  /** `primary` for the main action; `subtle` and `transparent` for rare ones. */
  appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent'
  size?: 'small' | 'medium'
  icon?: FluentButtonProps['icon']
  /** Disabled but still focusable, so that keyboard users do not lose the focus. */
  disabledFocusable?: boolean
  /** Why it is disabled, or what it does; only a menu shows it. */
  description?: string
}

/** Escape closes what the button opened. The focus may still be on the button, so the form itself does not hear of it. */
export function closeByEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape') return
  leaveEscape(event)
  event.currentTarget.click()
}

const PlainButton = ({ description: _, ...props }: ButtonProps) => (
  <FluentButton
    {...(props['aria-expanded'] === true ? { onKeyDown: closeByEscape } : {})}
    {...(props as FluentButtonProps)}
  />
)

/** What a button is drawn as: a menu draws those inside it as its items. */
export const ButtonShape = createContext<ComponentType<ButtonProps>>(PlainButton)

/** Fluent's button; inside a menu an item of it. */
export function Button(props: ButtonProps) {
  const Shape = useContext(ButtonShape)
  return <Shape {...props} />
}

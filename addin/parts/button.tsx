import { Button as FluentButton, type ButtonProps as FluentButtonProps } from '@fluentui/react-components'
import { type ComponentProps, type ComponentType, createContext, useContext } from 'react'

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

const PlainButton = ({ description: _, ...props }: ButtonProps) => <FluentButton {...(props as FluentButtonProps)} />

/** What a button is drawn as: a menu draws those inside it as its items. */
export const ButtonShape = createContext<ComponentType<ButtonProps>>(PlainButton)

/** Fluent's button; inside a menu an item of it. */
export function Button(props: ButtonProps) {
  const Shape = useContext(ButtonShape)
  return <Shape {...props} />
}

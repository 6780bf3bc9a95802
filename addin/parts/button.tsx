import './button.css'
import type { ComponentProps, MouseEvent } from 'react'

export type ButtonProps = ComponentProps<'button'> & {
  /** `primary` for the main action; `subtle` and `transparent` for rare ones. */
  appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent'
  size?: 'small' | 'medium'
  /** Disabled but still focusable, so that it never vanishes from under somebody's keyboard. */
  disabledFocusable?: boolean
}

/** A button as Fluent draws it, with Fluent's tokens and a style sheet alone: no styles are computed at run time. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  disabledFocusable = false,
  className = '',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button ${appearance} ${size} ${className}`.trim()}
      aria-disabled={disabledFocusable || rest['aria-disabled']}
      onClick={disabledFocusable ? swallow : onClick}
    />
  )
}

/** Prevents it from submitting a form, too. */
function swallow(event: MouseEvent) {
  event.preventDefault()
  event.stopPropagation()
}

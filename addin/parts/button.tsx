import './button.css'
import type { ComponentProps, MouseEvent } from 'react'

export type ButtonProps = ComponentProps<'button'> & {
  /** `primary` for the one main thing; `subtle` and `transparent` for what is seldom wanted. */
  appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent'
  size?: 'small' | 'medium'
  /** It does nothing, and stays where the focus can be: it does not vanish from under somebody's keyboard. */
  disabledFocusable?: boolean
}

/** A button as Fluent draws it, on Fluent's tokens, by a style sheet alone: nothing is computed before it is there. */
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

/** A form is not sent by it either. */
function swallow(event: MouseEvent) {
  event.preventDefault()
  event.stopPropagation()
}

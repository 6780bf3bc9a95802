import { Button, type ButtonProps } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type Props = {
  href: string
  appearance?: NonNullable<ButtonProps['appearance']>
  size?: 'small' | 'medium'
  className?: string
  /** Opens in a window of its own, for example from the pane. */
  elsewhere?: true
  children: ReactNode
}

/** A link on its own, drawn as a button: what stands within a sentence is a `Link`. */
export const LinkButton = ({ elsewhere, ...rest }: Props) => (
  <Button as="a" {...(elsewhere ? { target: '_blank', rel: 'noopener' } : {})} {...rest} />
)

import { Link as FluentLink } from '@fluentui/react-components'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'a'>, 'ref'> & {
  href: string
  /** Opens in a window of its own, for example from the pane. */
  elsewhere?: true
  /** In the grey of what is secondary. */
  subtle?: true
}

/** Fluent's link, underlined so that it can be told from the text around it. */
export function Link({ elsewhere, subtle, ...rest }: Props) {
  return (
    <FluentLink
      inline
      {...(elsewhere ? { target: '_blank', rel: 'noopener' } : {})}
      {...(subtle ? { appearance: 'subtle' } : {})}
      {...rest}
      as="a"
    />
  )
}

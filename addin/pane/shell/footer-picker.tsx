import type { ReactNode, Ref } from 'react'
import { leaveEscape } from '../../parts/page/leave-escape.ts'

type Props = {
  /** The id of the button that opens it: Escape inside gives it the focus. */
  opener: string
  onClose: () => void
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** What a button of the footer opens below it. */
export const FooterPicker = ({ opener, onClose, ref, children }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Escape from what is inside it.
  <div
    {...(ref ? { ref } : {})}
    className="footer-picker"
    onKeyDown={(event) => {
      if (event.key !== 'Escape') return
      leaveEscape(event)
      onClose()
      document.getElementById(opener)?.focus()
    }}
  >
    {children}
  </div>
)

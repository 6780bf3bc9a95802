import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'

export type FoldedProps = {
  summary: ReactNode
  /** It begins open: something in it is filled in. */
  beginsOpen?: boolean
  /** It is open, whoever closes it: something in it is wrong. */
  mustBeOpen?: boolean
  /** Told when somebody opens or closes it, to begin like that the next time. */
  onToggle?: (isOpen: boolean) => void
  children: ReactNode
}

/** One part that opens and closes. Load it late: `disclosure.tsx`. */
export function Folded({ summary, beginsOpen = false, mustBeOpen = false, onToggle, children }: FoldedProps) {
  const [opened, setOpened] = useState(beginsOpen)
  const isOpen = opened || mustBeOpen
  const toggle = () => {
    setOpened(!isOpen)
    onToggle?.(!isOpen)
  }
  return (
    <Accordion collapsible openItems={isOpen ? ['it'] : []} onToggle={toggle}>
      <AccordionItem value="it">
        <AccordionHeader>{summary}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}

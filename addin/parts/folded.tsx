import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'

export type FoldedProps = {
  summary: ReactNode
  /** It begins open: something in it is filled in. */
  beginsOpen?: boolean
  /** It is open, whoever closes it: something in it is wrong. */
  mustBeOpen?: boolean
  children: ReactNode
}

/** One part that opens and closes. Load it late: `disclosure.tsx`. */
export function Folded({ summary, beginsOpen = false, mustBeOpen = false, children }: FoldedProps) {
  const [opened, setOpened] = useState(beginsOpen)
  const isOpen = opened || mustBeOpen
  return (
    <Accordion collapsible openItems={isOpen ? ['it'] : []} onToggle={() => setOpened(!isOpen)}>
      <AccordionItem value="it">
        <AccordionHeader>{summary}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}

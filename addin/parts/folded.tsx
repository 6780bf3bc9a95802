import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** One part that opens and closes. Load it late: `disclosure.tsx`. */
export const Folded = ({ summary, children }: { summary: ReactNode; children: ReactNode }) => (
  <Accordion collapsible>
    <AccordionItem value="it">
      <AccordionHeader>{summary}</AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  </Accordion>
)

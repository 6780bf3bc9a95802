import type { Destination } from '../../parts/page/destination.ts'

/** The fragment of what the pane shows as one of its pages. */
export function addressOf(destination: Destination): string {
  switch (destination.kind) {
    case 'escalation':
      return `#/escalations/${destination.id}`
    case 'restriction':
      return `#/restrictions/${destination.id}`
    case 'formal-warning':
      return `#/formal-warnings/${destination.id}`
    case 'letter':
      return `#/letters/${destination.id}`
    case 'arrangements':
      return `#/arrangements/${destination.id ?? ''}`
    case 'passed-to-you':
      return '#/passed-to-you'
    case 'dead-letters':
      return '#/unsent-mail'
    case 'work':
      return '#/work'
  }
}

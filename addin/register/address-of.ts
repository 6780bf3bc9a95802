import type { Place } from '../parts/page/place.ts'

/** The fragment of what the pane shows as one of its pages. */
export function addressOf(place: Place): string {
  switch (place.kind) {
    case 'escalation':
      return `#/escalations/${place.id}`
    case 'restriction':
      return `#/restrictions/${place.id}`
    case 'formal-warning':
      return `#/formal-warnings/${place.id}`
    case 'letter':
      return `#/letters/${place.id}`
    case 'arrangements':
      return `#/arrangements/${place.id ?? ''}`
    case 'passed-to-you':
      return '#/passed-to-you'
    case 'dead-letters':
      return '#/unsent-mail'
    case 'work':
      return '#/work'
  }
}

import type { OwnService } from '../pane/service.ts'
import type { KnownMessage } from './message-pane.tsx'

export type ActsProps = KnownMessage & {
  own: OwnService
  onLogCall: () => void
}

import type { OwnService } from '../pane/service/service.ts'
import type { WithService } from '../pane/service/service-first.tsx'
import type { KnownMessage } from './message-pane.tsx'

export type ActsProps = KnownMessage & {
  own: OwnService
  withService: WithService
  onLogCall: () => void
}

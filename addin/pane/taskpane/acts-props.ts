import type { OwnService } from '../shell/service/service.ts'
import type { WithService } from '../shell/service/service-first.tsx'
import type { KnownMessage } from './message-pane.tsx'

export type ActsProps = KnownMessage & {
  own: OwnService
  withService: WithService
  onLogCall: () => void
}

import type { KnownMessage } from './message-pane.tsx'

export type ActsProps = KnownMessage & {
  service: string | null
  onService: (service: string | null) => void
  onLogCall: () => void
}

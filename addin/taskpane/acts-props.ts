import type { Given } from './message-pane.tsx'

export type ActsProps = Given & {
  service: string | null
  onService: (service: string | null) => void
  onLogCall: () => void
}

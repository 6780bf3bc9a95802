import { Component, type ReactNode, Suspense } from 'react'
import { Line } from './line.tsx'

/** A part of the pane whose code is loaded when it is wanted; says so where it cannot be loaded. */
export function Late({ children }: { children: ReactNode }) {
  return (
    <Unloadable>
      <Suspense fallback={null}>{children}</Suspense>
    </Unloadable>
  )
}

class Unloadable extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? (
      <Line care words="This part could not be loaded. Nothing was lost. Close the pane and open it again." />
    ) : (
      this.props.children
    )
  }
}

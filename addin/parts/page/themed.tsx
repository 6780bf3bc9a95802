import './themes.css'
import { RendererProvider } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import type { FollowedTheme } from '../../outlook/theme.ts'
import { makeRenderer } from './renderer.ts'
import { useTheme } from './use-theme.ts'

/** A whole page in Outlook's theme or the system's. Fluent's tokens are a style sheet: no provider computes them. */
export function Themed({ followed, children }: { followed: FollowedTheme; children: ReactNode }) {
  const [renderer] = useState(makeRenderer)
  useTheme(followed)
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <div className="page">{children}</div>
    </RendererProvider>
  )
}

import './themes.css'
import { FluentProvider, RendererProvider } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import type { FollowedTheme } from '../../outlook/theme.ts'
import { makeRenderer } from './renderer.ts'
import { useTheme } from './use-theme.ts'

/**
 * A whole page of Fluent's components, in the system's theme. Its tokens are a style sheet, so the provider gets none:
 * it is there for Fluent's focus rings, and for where drawers and menus go.
 */
export function FluentPage({ followed, children }: { followed: FollowedTheme; children: ReactNode }) {
  const [renderer] = useState(makeRenderer)
  useTheme(followed)
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      {/* Its classes go to every drawer and menu as well, so the page's own are on an element within. */}
      <FluentProvider theme={noTokens}>
        <div className="page">{children}</div>
      </FluentProvider>
    </RendererProvider>
  )
}

const noTokens = {}

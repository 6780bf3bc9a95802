import './themes.css'
import { RendererProvider } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { FollowedTheme } from '../../outlook/theme.ts'
import { makeRenderer } from './renderer.ts'

/**
 * A whole page in Outlook's theme or the system's. Fluent's tokens are a style sheet, on the page's root element, so
 * that menus and calendars, which Fluent puts beside the page, have them too.
 */
export function Themed({ followed, children }: { followed: FollowedTheme; children: ReactNode }) {
  const theme = useSyncExternalStore(followed.subscribe, followed.now)
  const [renderer] = useState(makeRenderer)
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <div className="page">{children}</div>
    </RendererProvider>
  )
}

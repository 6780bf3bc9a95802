import { createDOMRenderer, RendererProvider } from '@fluentui/react-components'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a component shows, as HTML. Fluent's styles go nowhere: other tests may leave a document that can hold none. */
export function markup(shown: ReactNode): string {
  const renderer = createDOMRenderer(null as unknown as undefined)
  // biome-ignore lint/correctness/noChildrenProp: its type asks for them among the properties.
  return renderToStaticMarkup(createElement(RendererProvider, { renderer, children: shown }))
}

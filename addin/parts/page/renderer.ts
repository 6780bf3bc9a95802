import { createDOMRenderer } from '@fluentui/react-components'

/** Fluent's styles carry the page's nonce, because the page's policy lets no other style run. */
export function makeRenderer() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
  return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {})
}

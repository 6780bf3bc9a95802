import { createRequire } from 'node:module'
import { defineConfig } from 'vite'

/**
 * The small pages of the sign-in take the library's self-contained builds. From its modules they would share half of
 * what the pane needs with the pane, in more files and more bytes for both.
 */
const { resolve } = createRequire(import.meta.url)
const selfContained = ['redirect-bridge', 'popup-relay'].map((part) => `@azure/msal-browser/${part}`)

/** The pane: pages and hashed files, without a server's values in them; the server fills those in at each answer. */
export default defineConfig({
  root: 'addin',
  base: '/',
  // Vite puts the placeholder of the nonce where a page's own scripts and styles need it.
  html: { cspNonce: '__NONCE__' },
  resolve: { alias: Object.fromEntries(selfContained.map((part) => [part, resolve(part)])) },
  build: {
    outDir: '../dist/pane',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { taskpane: 'addin/taskpane.html', redirect: 'addin/redirect.html', relay: 'addin/relay.html' },
    },
  },
})

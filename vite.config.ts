import { defineConfig } from 'vite'

/** The pane: pages and hashed files, without a server's values in them; the server fills those in at each answer. */
export default defineConfig({
  root: 'addin',
  base: '/',
  // Vite puts the placeholder of the nonce where a page's own scripts and styles need it.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../dist/pane',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { taskpane: 'addin/taskpane.html', redirect: 'addin/redirect.html' },
    },
  },
})

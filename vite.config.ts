import { createRequire } from 'node:module'
import { defineConfig, type Rolldown } from 'vite'

/**
 * The small pages of the sign-in take the library's self-contained builds. From its modules they would share half of
 * what the pane needs with the pane, in more files and more bytes for both.
 */
const { resolve } = createRequire(import.meta.url)
const selfContained = ['redirect-bridge', 'popup-relay'].map((part) => `@azure/msal-browser/${part}`)

/** Libraries that say "use client", which means nothing here. */
const onLog: Rolldown.InputOptions['onLog'] = (level, log, warn) =>
  log.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(level, log)

/** What stands beside a message: the fewest files and bytes before a standing. */
const pane = { taskpane: 'addin/taskpane.html', redirect: 'addin/redirect.html', relay: 'addin/relay.html' }
/**
 * What the page itself needs is asked for at once. What a form shares with others is found when the form is loaded, which
 * is long before it is wanted: a list of it all would have to be there before the standing.
 */
const resolveDependencies = (_: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : []
/** The central log's page: built by itself (`--mode register`), after the pane, so that the two share no file. */
const register = { register: 'addin/register.html' }

/** The pane of several selected messages: built by itself too (`--mode selected`), so that the pane of one loads nothing of it. */
const selected = { selected: 'addin/selected.html' }
/** What each build makes, in a folder of its own among the files. */
const inputs: Record<string, Record<string, string>> = { register, selected }

/**
 * What runs without a pane: one plain script under one fixed name, for classic Outlook on Windows runs it without a page,
 * without modules, and in an older language.
 */
const commands = {
  target: 'es2017',
  rolldownOptions: {
    input: 'addin/commands/main.ts',
    output: { format: 'iife', entryFileNames: 'commands.js', codeSplitting: false },
    onLog,
  },
} as const

/** Pages and hashed files, without a server's values in them; the server fills those in at each answer. */
export default defineConfig(({ mode }) => ({
  root: 'addin',
  base: '/',
  // Vite puts the placeholder of the nonce where a page's own scripts and styles need it.
  html: { cspNonce: '__NONCE__' },
  resolve: { alias: Object.fromEntries(selfContained.map((part) => [part, resolve(part)])) },
  build: {
    outDir: '../dist/pane',
    emptyOutDir: mode === 'production',
    copyPublicDir: mode === 'production',
    assetsDir: mode in inputs ? `assets/${mode}` : 'assets',
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false, ...(mode === 'register' ? {} : { resolveDependencies }) },
    rolldownOptions: {
      input: inputs[mode] ?? pane,
      onLog,
    },
    ...(mode === 'commands' ? commands : {}),
  },
}))

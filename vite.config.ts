import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Theme, tokens } from '@fluentui/tokens'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { themesSheet } from './addin/parts/page/themes-sheet.ts'
import { everyText, saidTexts } from './addin/words/build/said-texts.ts'
import { compressions, isWorthCompressing } from './server/http/pages/compress.ts'

/**
 * The small sign-in pages use the library's self-contained builds, which are far smaller than what the pane needs of
 * it.
 */
const { resolve } = createRequire(import.meta.url)
const selfContained = ['redirect-bridge', 'popup-relay'].map((part) => `@azure/msal-browser/${part}`)

/** Libraries that say "use client", which means nothing here. */
const onLog: Rolldown.InputOptions['onLog'] = (level, log, warn) =>
  log.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(level, log)

/** The pane beside a message: as few files and bytes as possible before it shows a standing. */
const pane = { taskpane: 'addin/taskpane.html' }
/**
 * Everything that the pane needs at the start is one file, including what it shares with forms loaded later: each
 * further file is another request while Outlook and the standing wait.
 */
const oneFile: Rolldown.OutputOptions = { codeSplitting: { groups: [{ name: 'taskpane', tags: ['$initial'] }] } }
/**
 * The page preloads its own files. The files that forms share are found when a form is loaded, long before somebody
 * needs it: a list of them all would have to load before the standing.
 */
const resolveDependencies = (_: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : []
/** The central log's page: built separately (`--mode register`), after the pane, so that the two share no file. */
const register = { register: 'addin/register.html' }

/**
 * The pane for several selected messages: also built separately (`--mode selected`), so that the pane for one message
 * loads none of it.
 */
const selected = { selected: 'addin/selected.html' }

/** The small sign-in pages, which would otherwise share a file with the pane (`--mode sign-in`). */
const signIn = { redirect: 'addin/redirect.html', relay: 'addin/relay.html', dialog: 'addin/dialog.html' }
/** What each mode builds; each has its own folder under `assets`. */
const inputs: Record<string, Record<string, string>> = { register, selected, 'sign-in': signIn }

/**
 * A single plain script with a fixed name. Classic Outlook on Windows runs the commands without a page, without
 * modules, and in an older language version; the other two run before Office.js, which is not a module either.
 */
const plainScript = (input: string, entryFileNames: string, target: string) => ({
  target,
  rolldownOptions: {
    input,
    output: { format: 'iife', entryFileNames, codeSplitting: false },
    // Drops unused patterns: classic Outlook's engine does not support every pattern, and stops at one that it cannot
    // parse.
    treeshake: { manualPureFunctions: ['RegExp'] },
    onLog,
  } as const,
})
const plainScripts: Record<string, ReturnType<typeof plainScript>> = {
  // In an older one, an `async` function never ends (classic Outlook before 2403).
  commands: plainScript('addin/pane/commands/main.ts', 'commands.js', 'es2016'),
}

/**
 * Tells the browser that the pane's own functions run as soon as they are loaded. Chromium then compiles them while
 * they load, off the main thread; otherwise it compiles each on the main thread when it is first called.
 */
const compiledWhileLoading: Plugin = {
  name: 'compiled-while-loading',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const take = (name: string) => {
        const file = bundle[name]
        if (file?.type !== 'chunk' || file.code.startsWith(hint)) return
        file.code = `${hint}\n${file.code}`
        file.imports.forEach(take)
      }
      for (const [path, file] of Object.entries(bundle))
        if (file.type === 'chunk' && file.isEntry && file.name === 'taskpane') take(path)
    },
  },
}
const hint = '//# allFunctionsCalledOnLoad'

/**
 * Bundles the server into one file, plus a few for workers and what is loaded late: it has a thousand source and
 * library files, and finding and reading each at every start took longer than everything else. The embedded store stays
 * outside, because it includes compiled code.
 */
const server = defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    chunkSizeWarningLimit: 10_000,
    target: 'node24',
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        'original-text-worker': 'server/original-text/worker.ts',
        'register-cli': 'server/register-cli.ts',
      },
      output: { chunkFileNames: 'parts/[name]-[hash].js' },
      // Comments with the paths of the machine that builds: two builds would differ.
      experimental: { attachDebugInfo: 'none' },
      onLog,
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3', 'pg-native'] },
  plugins: [everyText],
})

/**
 * Writes each text file compressed beside itself, so that the server need not compress it at every start, nor keep it
 * twice.
 */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, files) {
    for (const path of Object.keys(files).map((name) => join(dir, name))) {
      const bytes = await readFile(path)
      if (!isWorthCompressing(path, bytes)) continue
      for (const { ending, compress } of Object.values(compressions))
        await writeFile(path + ending, await compress(bytes))
    }
  },
}

/** Fluent's tokens, in place of the empty sheet that the pages import. */
export const fluentThemes: Plugin = {
  name: 'fluent-themes',
  enforce: 'pre',
  load: { filter: { id: /\/addin\/parts\/page\/themes\.css$/ }, handler: () => themesSheet },
}

/**
 * Fluent's styles and our own name a few tokens by an object of all of them, which would be in the bundle for their
 * sake: its values are only the names of custom properties.
 */
const inlinedTokens: Plugin = {
  name: 'inlined-tokens',
  transform: {
    filter: { id: /\/(@fluentui\/.*\.js|addin\/.*\.tsx?)$/, code: /\btokens\.\w/ },
    handler: (code) =>
      code.replace(/\btokens\.(\w+)/g, (as, name) =>
        name in tokens ? JSON.stringify(tokens[name as keyof Theme]) : as,
      ),
  },
}

/** A route's one line for `/openapi.json`, which only the server writes: the pages leave it out. */
const withoutSummaries: Plugin = {
  name: 'without-summaries',
  transform: {
    filter: { id: /\/server\/contract\/.*\.ts$/, code: /\bsummary:/ },
    handler: (code) => code.replace(/\bsummary:\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1,/g, ''),
  },
}

/** Files that the server puts its settings in front of, or inlines into pages: it compresses the result. */
const altered = new Set(['commands', 'watch-ajax'])

/** Pages and hashed files, without a server's values; the server fills those in with each response. */
const pages = (mode: string) => ({
  root: 'addin',
  base: '/',
  // Vite puts the nonce's placeholder wherever a page's own scripts and styles need it.
  html: { cspNonce: '__NONCE__' },
  plugins: [
    saidTexts(),
    fluentThemes,
    inlinedTokens,
    withoutSummaries,
    ...(mode === 'production' ? [compiledWhileLoading] : []),
    ...(altered.has(mode) ? [] : [compressed]),
  ],
  resolve: { alias: Object.fromEntries(selfContained.map((part) => [part, resolve(part)])) },
  build: {
    outDir: '../dist/pane',
    emptyOutDir: mode === 'production',
    copyPublicDir: mode === 'production',
    assetsDir: mode in inputs ? `assets/${mode}` : 'assets',
    target: 'es2023',
    sourcemap: false,
    license: { fileName: `licences/${mode === 'production' ? 'taskpane' : mode}.md` },
    modulePreload: { polyfill: false, ...(mode === 'register' ? {} : { resolveDependencies }) },
    rolldownOptions: {
      input: inputs[mode] ?? pane,
      output: mode in inputs ? {} : oneFile,
      onLog,
    },
    ...plainScripts[mode],
  },
})

export default defineConfig(({ mode }) => (mode === 'server' ? server : pages(mode)))

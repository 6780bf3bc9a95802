import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import compile from 'icu-minify/compile'
import { defineConfig, type Plugin, type Rolldown, Visitor } from 'vite'
import { compressions, gains } from './server/http/pages/compress.ts'

/** The small pages of the sign-in take the library's self-contained builds, which are far less than what the pane needs of it. */
const { resolve } = createRequire(import.meta.url)
const selfContained = ['redirect-bridge', 'popup-relay'].map((part) => `@azure/msal-browser/${part}`)

/** Libraries that say "use client", which means nothing here. */
const onLog: Rolldown.InputOptions['onLog'] = (level, log, warn) =>
  log.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(level, log)

/** What stands beside a message: the fewest files and bytes before a standing. */
const pane = { taskpane: 'addin/taskpane.html' }
/**
 * All that it needs from the start is one file, also what a form that is loaded later has in common with it: each file
 * more is a connection more to be made, while Outlook and the standing wait.
 */
const oneFile: Rolldown.OutputOptions = { codeSplitting: { groups: [{ name: 'taskpane', tags: ['$initial'] }] } }
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

/** The small pages of the sign-in, which would otherwise share a file with the pane (`--mode sign-in`). */
const signIn = { redirect: 'addin/redirect.html', relay: 'addin/relay.html' }
/** What each build makes, in a folder of its own among the files. */
const inputs: Record<string, Record<string, string>> = { register, selected, 'sign-in': signIn }

/**
 * One plain script under one fixed name. Classic Outlook on Windows runs the commands without a page, without modules, and
 * in an older language; the other two run before Office.js, which is no module either.
 */
const plainScript = (input: string, entryFileNames: string, target: string) => ({
  target,
  rolldownOptions: {
    input,
    output: { format: 'iife', entryFileNames, codeSplitting: false },
    // A pattern that nothing uses goes: classic Outlook's engine does not know every pattern, and stops at one it doesn't.
    treeshake: { manualPureFunctions: ['RegExp'] },
    onLog,
  } as const,
})
const plainScripts: Record<string, ReturnType<typeof plainScript>> = {
  commands: plainScript('addin/commands/main.ts', 'commands.js', 'es2017'),
  'microsoft-ajax': plainScript('addin/outlook/microsoft-ajax/main.ts', 'microsoft-ajax.js', 'es2023'),
  // The server puts it into pages, from a folder that it does not serve.
  'watch-ajax': plainScript('addin/outlook/watch-ajax.ts', 'inline/watch-ajax.js', 'es2023'),
}

/**
 * Tells the browser that the pane's own files run as soon as they are there. Chromium then compiles them while they load,
 * beside the page's own thread; otherwise it compiles function after function there, each when it is first called.
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
 * Compiles the messages, each text in its place, and leaves the parser out. Without this plugin they are compiled when they
 * are first said, with the same result.
 */
export const compiledMessages: Plugin = {
  name: 'compiled-messages',
  transform: {
    filter: { id: /\/server\/contract\/messages\/(compiled|[a-z]{2}\/[\w-]+)\.ts$/ },
    handler(code, id) {
      if (id.endsWith('/compiled.ts')) return 'export const compiled = (message) => message'
      let made = ''
      let copied = 0
      new Visitor({
        Property({ value: { start, end, ...value } }) {
          const text =
            value.type === 'TemplateLiteral' ? value.quasis[0]?.value.cooked : 'value' in value && value.value
          if (typeof text !== 'string') return
          made += code.slice(copied, start) + JSON.stringify(compile(text))
          copied = end
        },
      }).visit(this.parse(code))
      return made + code.slice(copied)
    },
  },
}

/**
 * The server in one file, and what runs beside it or is loaded late in a few more: of the thousand files that it is
 * written in and uses, finding and reading each at every start took longer than all the rest. The embedded store stays
 * outside, for it brings compiled code along.
 */
const server = defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    chunkSizeWarningLimit: 10_000,
    target: 'node24',
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        worker: 'server/importing/worker.ts',
        'words-worker': 'server/words/worker.ts',
        'register-cli': 'server/register-cli.ts',
      },
      output: { chunkFileNames: 'parts/[name]-[hash].js' },
      onLog,
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3', 'pg-native'] },
  plugins: [compiledMessages, inAscii()],
})

/**
 * V8 keeps a file with a single letter beyond Latin-1 in twice the memory, for as long as the server runs. Last of all:
 * whatever prints the code again writes the letters out.
 */
function inAscii(): Plugin {
  return {
    name: 'in-ascii',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code)
      },
    },
  }
}

function escaped(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Each text beside itself, compressed: the server need not do it at every start, nor keep it twice. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, files) {
    for (const path of Object.keys(files).map((name) => join(dir, name))) {
      const bytes = await readFile(path)
      if (!gains(path, bytes)) continue
      for (const { ending, compress } of Object.values(compressions))
        await writeFile(path + ending, await compress(bytes))
    }
  },
}

/** What the server puts its settings before, or into pages: it is compressed then. */
const altered = new Set(['commands', 'watch-ajax'])

/** Pages and hashed files, without a server's values in them; the server fills those in at each answer. */
const pages = (mode: string) => ({
  root: 'addin',
  base: '/',
  // Vite puts the placeholder of the nonce where a page's own scripts and styles need it.
  html: { cspNonce: '__NONCE__' },
  plugins: [
    compiledMessages,
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

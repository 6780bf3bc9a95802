import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Demo, type DemoOptions, startDemo } from '../demo.ts'
import { type Build, pagesOf } from './build-names.ts'
import { startFront } from './front.ts'
import { hasLastBuild, noteBuilt } from './last-build.ts'

/** What the builder says each time that it has built something, or could not; `hasChanged`: it is not as it was. */
export type Built = { build: Build; hasChanged: boolean; error?: string }

type Options = Omit<DemoOptions, 'program' | 'pages' | 'before'> & {
  /** Where the sources are that are watched. */
  sources: string
  /** Where what is built goes. */
  folder: string
  builds: readonly Build[]
  /** Where Node's inspector listens for the server; 0 lets the system choose. */
  inspectPort: number
  say: (text: string) => void
}

/**
 * The demo, whose server starts again and whose pages load again when a source of theirs is saved. If there is a build
 * from an earlier start it is shown at once, and what was saved since then as soon as it is built.
 */
export async function startDev({ sources, folder, builds, inspectPort, say, ...options }: Options): Promise<Demo> {
  const begin = () => startBuilder({ sources, folder, builds, say })
  const isBuilt = hasLastBuild(sources, folder, builds)
  if (!isBuilt) say('Building the pane, the server and the mail client …')
  const first = isBuilt ? null : begin()
  const front = await startFront()
  const start = async () => {
    await first?.built
    return await startDemo({
      ...options,
      program: {
        main: join(folder, 'server/main.js'),
        flags: [`--inspect=127.0.0.1:${inspectPort}`, '--enable-source-maps'],
        env: { NODE_COMPILE_CACHE: join(folder, 'compiled') },
      },
      pages: join(folder, 'outlook'),
      before: front.leadTo,
    })
  }
  const demo = await start().catch(async (error) => {
    await Promise.all([first?.stop(), front.stop()])
    throw error
  })
  const builder = first ?? begin()

  const waiting = new Set<Build>()
  let showing: Promise<void> | undefined
  builder.onChanged((build) => {
    waiting.add(build)
    showing ??= show().finally(() => {
      showing = undefined
    })
  })

  /** One at a time: what is built during a restart waits for the next one. */
  async function show(): Promise<void> {
    while (waiting.size > 0) {
      const built = [...waiting]
      waiting.clear()
      if (built.includes('outlook')) demo.standIn.reload()
      const pages = built.flatMap((build) => pagesOf[build])
      if (pages.length === 0) continue
      // The server reads the pane once, at its start.
      const back = await front.whileAway(demo.restart).catch((error: Error) => error)
      if (back instanceof Error) say(`${back.message}\nIt starts again when a file of server/ is saved.`)
      else front.reload(pages)
      say(`${new Date().toLocaleTimeString('en-GB')}  ${built.join(', ')}`)
    }
  }

  const stop = async () => {
    await builder.stop()
    await showing
    await demo.stop()
    await front.stop()
  }
  return { ...demo, stop }
}

type Builder = {
  /** Resolves once each has been built for the first time, also where one is put right only after a failure. */
  built: Promise<void>
  onChanged(changed: (build: Build) => void): void
  stop(): Promise<void>
}

/** In a process of its own: the bundler takes its time while pages are served, and wants production's NODE_ENV. */
function startBuilder(given: Pick<Options, 'sources' | 'folder' | 'builds' | 'say'>): Builder {
  const { sources, folder, builds, say } = given
  const program = fileURLToPath(new URL('builder.ts', import.meta.url))
  const child = fork(program, [folder, ...builds], {
    cwd: sources,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
  })
  child.on('message', ({ error }: Built) => error && say(error))
  const built = builtOnce(child, builds).then(() => noteBuilt(sources, folder, builds))
  // Whoever does not wait for it goes on with the build before.
  built.catch(() => undefined)
  return {
    built,
    onChanged: (changed) => child.on('message', ({ build, hasChanged }: Built) => hasChanged && changed(build)),
    stop: async () => {
      if (child.exitCode === null && child.kill()) await once(child, 'exit')
    },
  }
}

function builtOnce(child: ChildProcess, builds: readonly Build[]): Promise<void> {
  const missing = new Set(builds)
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The builder ended.'))
    const note = ({ build, error }: Built) => {
      if (!error) missing.delete(build)
      if (missing.size > 0) return
      child.off('message', note)
      child.off('exit', ended)
      resolve()
    }
    child.on('message', note)
    child.once('exit', ended)
  })
}

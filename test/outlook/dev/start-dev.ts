import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Demo, type DemoOptions, startDemo } from '../demo.ts'
import { type Build, pagesOf } from './build-names.ts'
import { startFront } from './front.ts'
import { hasLastBuild, noteBuilt } from './last-build.ts'

/**
 * The builder's message after each build, failed or not. `hasChanged`: the output differs from the last one;
 * `restarts`: in something that the server reads only when it starts.
 */
export type Built = { build: Build; hasChanged: boolean; restarts: boolean; error?: string }

type Options = Omit<DemoOptions, 'program' | 'pages' | 'before'> & {
  /** The folder of the watched sources. */
  sources: string
  /** The output folder. */
  folder: string
  builds: readonly Build[]
  /** Where Node's inspector listens for the server; 0 lets the system choose. */
  inspectPort: number
  say: (text: string) => void
}

/**
 * The demo, whose server restarts and whose pages reload when one of their sources is saved. A build from an earlier
 * start is shown at once; what was saved since then follows as soon as it is built.
 */
export async function startDev({ sources, folder, builds, inspectPort, say, ...options }: Options): Promise<Demo> {
  const begin = () => startBuilder({ sources, folder, builds, say })
  const isBuilt = hasLastBuild(sources, folder, builds)
  if (!isBuilt) say('Building the pane, the server and the mail client …')
  const first = isBuilt ? null : begin()
  const front = await startFront(join(folder, 'pane'))
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

  const waiting: Built[] = []
  let showing: Promise<void> | undefined
  builder.onChanged((built) => {
    waiting.push(built)
    showing ??= show().finally(() => {
      showing = undefined
    })
  })

  /** One restart at a time: a build that ends during a restart waits for the next one. */
  async function show(): Promise<void> {
    while (waiting.length > 0) {
      const built = waiting.splice(0)
      const builds = built.map(({ build }) => build)
      if (builds.includes('outlook')) demo.standIn.reload()
      const restarts = built.some((one) => one.build !== 'outlook' && one.restarts)
      const back = restarts ? await front.whileAway(demo.restart).catch((error: Error) => error) : null
      if (back instanceof Error) say(`${back.message}\nIt starts again when a file of server/ is saved.`)
      else front.reload(builds.flatMap((build) => pagesOf[build]))
      say(`${new Date().toLocaleTimeString('en-GB')}  ${builds.join(', ')}`)
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
  /** Resolves once each part has been built for the first time, even if one first failed. */
  built: Promise<void>
  onChanged(changed: (built: Built) => void): void
  stop(): Promise<void>
}

/**
 * In a separate process, because bundling would delay the pages that are served meanwhile, and needs production's
 * NODE_ENV.
 */
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
  // A caller that does not wait for it continues with the previous build.
  built.catch(() => undefined)
  return {
    built,
    onChanged: (changed) => child.on('message', (built: Built) => built.hasChanged && changed(built)),
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

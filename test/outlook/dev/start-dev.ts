import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Demo, type DemoOptions, startDemo } from '../demo.ts'
import { type Build, pagesOf } from './builds.ts'
import { startFront } from './front.ts'

/** What the builder says each time that it has built something, or could not. */
export type Built = { build: Build; error?: string }

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

/** The demo, whose server starts again and whose pages load again when a source of theirs is saved. */
export async function startDev({ sources, folder, builds, inspectPort, say, ...options }: Options): Promise<Demo> {
  const builder = startBuilder(sources, folder, builds)
  const stopBuilder = async () => {
    if (builder.exitCode === null && builder.kill()) await once(builder, 'exit')
  }
  await builtOnce(builder, builds, say).catch(async (error) => {
    await stopBuilder()
    throw error
  })
  const front = await startFront()
  const demo = await startDemo({
    ...options,
    program: {
      main: join(folder, 'server/main.js'),
      flags: [`--inspect=127.0.0.1:${inspectPort}`, '--enable-source-maps'],
    },
    pages: join(folder, 'outlook'),
    before: front.leadTo,
  }).catch(async (error) => {
    await Promise.all([stopBuilder(), front.stop()])
    throw error
  })

  const waiting = new Set<Build>()
  let showing: Promise<void> | undefined
  builder.on('message', ({ build, error }: Built) => {
    if (error) return say(error)
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
    await stopBuilder()
    await showing
    await demo.stop()
    await front.stop()
  }
  return { ...demo, stop }
}

/** In a process of its own: the bundler takes its time while pages are served, and wants production's NODE_ENV. */
function startBuilder(sources: string, folder: string, builds: readonly Build[]): ChildProcess {
  for (const part of ['pane', 'server', 'outlook']) rmSync(join(folder, part), { recursive: true, force: true })
  const program = fileURLToPath(new URL('builder.ts', import.meta.url))
  return fork(program, [folder, ...builds], {
    cwd: sources,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
  })
}

/** Waits until each has been built for the first time, also where one is put right only after a failure. */
function builtOnce(builder: ChildProcess, builds: readonly Build[], say: (text: string) => void): Promise<void> {
  const missing = new Set(builds)
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The builder ended.'))
    const note = ({ build, error }: Built) => {
      if (error) say(error)
      else missing.delete(build)
      if (missing.size > 0) return
      builder.off('message', note)
      builder.off('exit', ended)
      resolve()
    }
    builder.on('message', note)
    builder.once('exit', ended)
  })
}

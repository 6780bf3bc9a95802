import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** The content and settings of an image, as far as a folder can represent them. */
export type Image = {
  /** Represents the root: `/app` is the folder `app` in it. */
  root: string
  workdir: string
  env: Record<string, string>
  /** The program and its arguments, with the image's own Node. */
  command: string[]
  healthcheck: string[]
}

type Stage = Omit<Image, 'command' | 'healthcheck'> & Partial<Pick<Image, 'command' | 'healthcheck'>>

const top = resolve(import.meta.dirname, '../../..')
const fromTop = (path: string) => readFileSync(join(top, path), 'utf8')
/** The user `node` of the official images. */
export const imageUser = 1000

/**
 * Performs the steps of the Dockerfile in a separate folder, without an engine: copies exactly what it says, and
 * nothing else. Node and the packages are the machine's own, so that no network is needed; only the packages that
 * production needs, where the step says so. An unknown step fails.
 */
export function buildImage(): Image {
  const root = mkdtempSync(join(tmpdir(), 'contact-register-image-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  // Another user must be able to enter it.
  chmodSync(root, 0o755)
  const stages = new Map<string, Stage>()
  let stage: Stage | undefined
  const args = new Map<string, string>()
  for (const { name, rest } of instructions(fromTop('Dockerfile'))) {
    if (name === 'FROM') {
      stage = { root: join(root, String(stages.size)), workdir: '/', env: {} }
      const base = rest.replace(/\$\{(\w+)\}/, (_, arg) => args.get(arg) ?? `no such argument: ${arg}`)
      stages.set(/ AS (\w+)$/.exec(rest)?.[1] ?? 'the image', begin(stage, base))
    } else if (name === 'ARG' && !stage) args.set(rest.replace(/=.*/, ''), rest.replace(/^[^=]*=/, ''))
    else if (!stage) throw new Error(`The Dockerfile begins with ${name}.`)
    else take(name, rest, stage, stages)
  }
  const { command, healthcheck, ...image } = stages.get('the image') ?? {}
  if (!command || !healthcheck || !('root' in image)) throw new Error('The last stage has no command or no check.')
  return { ...image, command, healthcheck } as Image
}

/** Joins continued lines, and leaves out comments. */
const instructions = (text: string) =>
  text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, '')
    .split('\n')
    .flatMap((line) => {
      const [, name, rest] = /^([A-Z]+)\s+(.+)$/.exec(line.trim()) ?? []
      return name && rest ? [{ name, rest }] : []
    })

function begin(stage: Stage, base: string): Stage {
  const [, major] = /^node:(\d+)-slim\b/.exec(base) ?? []
  if (major !== process.versions.node.split('.')[0])
    throw new Error(`${base} is not the Node that this project runs on.`)
  mkdirSync(stage.root)
  return stage
}

function take(name: string, rest: string, stage: Stage, stages: Map<string, Stage>): void {
  switch (name) {
    case 'WORKDIR':
      stage.workdir = rest
      mkdirSync(join(stage.root, rest), { recursive: true })
      return
    case 'COPY':
      copy(rest, stage, stages)
      return
    case 'RUN':
      run(rest, stage)
      return
    case 'ENV':
      for (const pair of rest.split(/\s+/)) stage.env[pair.replace(/=.*/, '')] = pair.replace(/^[^=]*=/, '')
      return
    case 'CMD':
      stage.command = own(rest, stage)
      return
    case 'HEALTHCHECK':
      stage.healthcheck = own(rest.replace(/^.*? CMD /, ''), stage)
      return
    case 'USER':
      if (rest !== 'node') throw new Error(`This test does not know the user ${rest}.`)
      return
    case 'VOLUME':
    case 'EXPOSE':
      return
    default:
      throw new Error(`This test does not know the instruction ${name}.`)
  }
}

/** A command with the image's own Node; fails for any other program. */
function own(json: string, { root }: Stage): string[] {
  const [program = '', ...args] = JSON.parse(json) as string[]
  if (program !== '/usr/local/bin/node') throw new Error(`${program} is not in the image.`)
  const node = join(root, program)
  if (!existsSync(node)) cpSync(process.execPath, node)
  return [node, ...args]
}

function copy(rest: string, stage: Stage, stages: Map<string, Stage>): void {
  const [, from, paths = ''] = /^(?:--from=(\w+) )?(.+)$/.exec(rest) ?? []
  const [to = '', ...sources] = paths.split(/\s+/).toReversed()
  const target = join(stage.root, resolve(stage.workdir, to))
  for (const source of sources) {
    const path = from === undefined ? fromContext(source) : join(stages.get(from)?.root ?? 'no such stage', source)
    // The content of a folder goes into the named folder; a file goes into it if the name ends with a slash.
    cpSync(path, to.endsWith('/') ? join(target, basename(source)) : target, { recursive: true })
  }
}

/** The build context: .dockerignore leaves out everything except what it names. */
function fromContext(source: string): string {
  const [all, ...named] = fromTop('.dockerignore').trim().split('\n')
  if (all !== '*' || isAbsolute(source) || !named.includes(`!${source}`))
    throw new Error(`.dockerignore keeps ${source} from the engine.`)
  return join(top, source)
}

function run(step: string, { root, workdir }: Stage): void {
  const here = join(root, workdir)
  switch (step) {
    case 'npm ci':
      symlinkSync(join(top, 'node_modules'), join(here, 'node_modules'))
      return
    case 'npm ci --omit=dev --omit=optional':
      installForProduction(here)
      return
    case 'npm run build': {
      const { build } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).scripts
      const PATH = `${join(here, 'node_modules/.bin')}:${process.env.PATH}`
      execFileSync('sh', ['-c', build], { cwd: here, env: { PATH }, stdio: 'pipe' })
      return
    }
    case 'mkdir /data && chown node:node /data':
      mkdirSync(join(root, 'data'))
      if (process.getuid?.() === 0) chownSync(join(root, 'data'), imageUser, imageUser)
      return
    default:
      throw new Error(`This test does not know the step "${step}".`)
  }
}

type Locked = { dev?: boolean; devOptional?: boolean; optional?: boolean }

/** Each package that the lock file has for production, without the optional ones. */
function installForProduction(here: string): void {
  const { packages } = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'))
  for (const [path, { dev, devOptional, optional }] of Object.entries<Locked>(packages)) {
    if (path === '' || dev || devOptional || optional) continue
    const source = join(top, path)
    cpSync(source, join(here, path), {
      recursive: true,
      dereference: true,
      // A package within another package has its own line in the lock file.
      filter: (one) => !relative(source, one).split('/').includes('node_modules'),
    })
  }
}

import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { certificate } from '../../outlook/serve/certificate.ts'
import { nodeEnvironment, nodeFlags } from '../../support/process/as-in-the-image.ts'
import { freePort } from '../../support/process/free-port.ts'
import { differencesBetween, filesIn } from '../support/compare-folders.ts'
import { environment } from '../support/environment.ts'
import { buildImage, type Image, imageUser } from '../support/image.ts'
import { openIssuer } from '../support/issuer.ts'
import { start } from '../support/process.ts'

const isRoot = process.getuid?.() === 0
/** Whether root can have its own mounts on this machine; otherwise only file permissions confine a program. */
const mayMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0

/**
 * As in compose.yaml: no privileges, and only the data can be written. Arguments: the data folder, the folder for
 * temporary files, and the command.
 */
const confined = `
  mount --make-rprivate / && mount --bind "$0" "$0" || exit 1
  for place in / "$1"; do ! mountpoint -q "$place" || mount -o remount,bind,ro "$place" || exit 1; done
  shift
  exec setpriv --reuid=${imageUser} --regid=${imageUser} --clear-groups --bounding-set=-all --no-new-privs "$@"`

function inContainer({ root, workdir }: Image, command: string[]): { command: string[]; options: object } {
  const data = join(root, 'data')
  const cwd = join(root, workdir)
  if (mayMount) {
    const shell = ['unshare', '--mount', 'sh', '-c', confined, data, tmpdir()]
    return { command: [...shell, ...command], options: { cwd } }
  }
  return { command, options: { cwd, ...(isRoot ? { uid: imageUser, gid: imageUser } : {}) } }
}

/** Runs a command in the container to its end, as HEALTHCHECK and `docker exec` do. */
function execute(image: Image, command: string[], env: NodeJS.ProcessEnv) {
  const { command: all, options } = inContainer(image, command)
  const [program = '', ...args] = all
  const { status, stdout, stderr } = spawnSync(program, args, { ...options, env, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}`.trim() }
}

const get = (port: number, path: string) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, rejectUnauthorized: false, agent: false }, (told) => {
      let text = ''
      told.on('data', (part) => (text += part)).on('end', () => resolve({ status: told.statusCode, text }))
    })
      .on('error', reject)
      .end()
  })

test('the image’s steps build a server that needs no development tools, writes only its data, and stops when told', async () => {
  const image = buildImage()
  // Built in another folder, and only from what the image gets, the result is the same.
  for (const part of ['server', ...(process.env.IS_BUILT ? ['pane'] : [])]) {
    const [here, inImage] = ['dist', join(image.root, image.workdir, 'dist')].map((dist) => filesIn(join(dist, part)))
    expect(differencesBetween(here ?? new Map(), inImage ?? new Map())).toEqual([])
  }
  const issuer = await openIssuer()
  onTestFinished(() => issuer.close())
  const settings = join(image.root, 'settings')
  mkdirSync(settings)
  const { certFile, keyFile } = await certificate()
  copyFileSync('docs/council.json', join(settings, 'council.json'))
  copyFileSync(certFile, join(settings, 'cert.pem'))
  copyFileSync(keyFile, join(settings, 'key.pem'))
  const data = join(image.root, 'data')
  const port = await freePort()
  const { BEHIND_PROXY: _, HOST: __, ...told } = environment(issuer.keysUrl, { sqliteFile: join(data, 'register.db') })
  const env = {
    ...told,
    ...image.env,
    // In the container these are its own folders; here they are in the folder that stands in for it.
    SQLITE_TMPDIR: join(image.root, image.env.SQLITE_TMPDIR ?? ''),
    PORT: String(port),
    COUNCIL_FILE: join(settings, 'council.json'),
    TLS_CERT_FILE: join(settings, 'cert.pem'),
    TLS_KEY_FILE: join(settings, 'key.pem'),
  }
  expect(image.env.NODE_ENV).toBe('production')
  // The benchmarks and npm start run Node as the image does.
  expect(image.env).toMatchObject(nodeEnvironment)
  expect(image.command.slice(1)).toEqual([...nodeFlags, 'dist/server/main.js'])
  // Without root, the account that runs the tests owns these folders.
  const places = [image.root, join(image.root, image.workdir)]
  for (const place of places) chmodSync(place, 0o555)
  onTestFinished(() => {
    for (const place of places) chmodSync(place, 0o755)
  })

  const { command, options } = inContainer(image, image.command)
  const server = start(command, { ...options, env })
  await server.says(/"msg":"listening"/)
  expect(server.written()).not.toContain('the pane is not built')
  expect((await get(port, '/readyz')).text).toBe('{"ready":true}')
  expect(execute(image, image.healthcheck, env)).toEqual({ status: 0, said: '' })
  const { status, text } = await get(port, '/taskpane.html')
  expect(status).toBe(200)
  for (const [, path = ''] of text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g))
    expect((await get(port, path)).status, path).toBe(200)
  expect((await get(port, '/register.html')).status).toBe(200)
  expect((await get(port, '/commands.js')).status).toBe(200)

  const [node = ''] = image.command
  const cli = execute(image, [node, 'dist/server/register-cli.js', 'verify'], env)
  expect(cli, cli.said).toMatchObject({ status: 0 })
  // More than SQLite keeps in memory, as in a large import.
  const large = `
    const database = new (require('better-sqlite3'))(${JSON.stringify(join(data, 'large.db'))})
    database.exec("create temp table large as select hex(zeroblob(40000000)) as text")
    database.exec("create temp table more as with recursive n(i) as (select 1 union all select i + 1 from n where i < 60000) select i, hex(zeroblob(500)) as text from n order by text, i desc")
    console.log(database.prepare('select count(*) as n from more').get().n)`
  expect(execute(image, [node, '-e', large], env)).toEqual({ status: 0, said: '60000' })
  // Nothing else can be written.
  for (const place of [...places, ...(mayMount ? [tmpdir()] : [])]) {
    const write = `require('node:fs').writeFileSync(${JSON.stringify(join(place, 'written'))}, '')`
    expect(execute(image, [node, '-e', write], env).said, place).toMatch(/EROFS|EACCES/)
  }

  server.child.kill('SIGTERM')
  expect(await server.ended()).toBe(0)
  expect(server.written()).toContain('"msg":"stopped"')
  expect(readdirSync(data).filter((file) => !/^(register|large)\.db(-\w+)?$/.test(file))).toEqual([])
  // Nothing answers any more.
  expect(execute(image, image.healthcheck, env).status).toBe(1)
}, 180_000)

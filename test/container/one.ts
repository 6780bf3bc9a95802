import pg from 'pg'
import { openRegister } from '../../server/register/register.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { clue, council, message } from '../support/acts.ts'
import { post } from '../torture/support/post.ts'
import { inWords, isKept, underLoad } from './loaded.ts'
import { inSeconds, type Report } from './report.ts'
import { type Stack, statusOf, until } from './stack.ts'
import { memoryLimit, writable } from './walls.ts'

const files = ['compose.yaml', 'machine.yaml']
const server = ['exec', '-T', 'register', '/usr/local/bin/node']

/** `docker compose up` of compose.yaml with one server: tests its walls, its database's, its mail and its restart. */
export async function one(stack: Stack, report: Report): Promise<void> {
  const compose = stack.compose(files)
  const began = performance.now()
  await compose('up', '--detach', '--build')
  await stack.healthy(['postgres', 'register'])
  report.check(true, `docker compose up --build: PostgreSQL and the server are healthy after ${inSeconds(began)}`)
  await pages(stack, report)
  await walls(stack, report)
  await memory(stack, report)
  await database(stack, report)

  const where = { postgresUrl: await stack.postgresUrl() }
  const register = await openRegister(where)
  await seedDemoRegister(register, council, new Date())
  await register.close()
  await mail(stack, report)
  await comesBack(stack, report)
  const said = await compose('run', '--rm', '--no-deps', 'register', 'node', 'dist/server/register-cli.js', 'verify')
  report.check(/Nothing differs/.test(said), `docker compose run register ... verify: ${said.split('\n').at(-1)}`)

  const stopped = performance.now()
  await compose('stop', 'register')
  const log = await stack.podman('logs', 'ambleford-register-1')
  report.check(
    log.includes('"msg":"stopped"'),
    `docker compose stop: the server stopped cleanly, in ${inSeconds(stopped)}`,
  )
  await compose('down', '--volumes')
}

async function pages({ project }: Stack, report: Report): Promise<void> {
  const statuses: string[] = []
  for (const path of ['/readyz', '/taskpane.html', '/register.html', '/commands.js'])
    statuses.push(`${path} ${(await fetch(`${project.url}${path}`)).status}`)
  const { status } = await post(`${project.url}/api/standing`, 'nobody', { addresses: ['a@example.org'] })
  const isSo = statuses.every((each) => each.endsWith(' 200')) && status === 401
  report.check(isSo, `${project.url}: ${statuses.join(', ')}; without a sign-in ${status}`)
}

/** An unprivileged user without capabilities, who can write only to the data folder. */
async function walls(stack: Stack, report: Report): Promise<void> {
  for (const [service, uid, place] of [
    ['register', 1000, '/data'],
    ['postgres', 999, '/var/lib/postgresql/data'],
  ] as const) {
    const pid = await stack.process(service)
    const { Uid, CapEff, CapBnd, NoNewPrivs, Seccomp } = statusOf(pid)
    const hasNone = [CapEff, CapBnd].every((each) => each === '0000000000000000')
    const isHeld = Uid === Array(4).fill(uid).join('\t') && hasNone && NoNewPrivs === '1'
    const filter = Seccomp === '2' ? 'its system calls filtered' : 'no filter of system calls'
    report.check(isHeld, `${service}: uid ${Uid?.split('\t')[0]}, capabilities ${CapEff}, cannot gain any, ${filter}`)
    const { onDisk, inMemory } = writable(pid)
    const rest = `in memory ${inMemory.join(', ')}, some of which podman adds to every read-only container`
    report.check(onDisk.join() === place, `${service}: of its disk it can write ${onDisk} alone; ${rest}`)
  }
  const write = `try { require('node:fs').writeFileSync('/app/written', '') } catch ({ code }) { console.log(code) }`
  const code = await stack.compose(files)(...server, '-e', write)
  report.check(code === 'EROFS', `register: a file in its program's folder: ${code}`)
}

async function memory(stack: Stack, report: Report): Promise<void> {
  const before = await stack.process('register')
  const limit = memoryLimit(before)
  if (limit === null) return report.notShown('the memory limit: this machine has no memory cgroup')
  const gigabyte = 2 ** 30
  report.check(limit === gigabyte, `register: the kernel’s limit is ${limit / 2 ** 20} MB`)
  const hog = 'const all = []; for (;;) all.push(Buffer.alloc(64e6, 1))'
  const ended = await stack
    .compose(files)(...server, '-e', hog)
    .then(
      () => 'went on',
      () => 'was ended',
    )
  const { status } = await fetch(`${stack.project.url}/readyz`)
  const isSame = (await stack.process('register')) === before
  const what = `a process in the container that takes more and more memory ${ended}; the server answers ${status}`
  report.check(ended === 'was ended' && status === 200 && isSame, what)
}

/** The rights of the server's database role, and what PostgreSQL refuses it. */
async function database(stack: Stack, report: Report): Promise<void> {
  const url = await stack.postgresUrl()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const rights = ['rolsuper', 'rolcreaterole', 'rolcreatedb', 'rolreplication', 'rolbypassrls']
  const { rows } = await client.query(`select ${rights.join(', ')} from pg_roles where rolname = current_user`)
  const granted = rights.filter((right) => rows[0]?.[right] !== false)
  report.check(
    granted.length === 0,
    `the server’s database role has none of ${rights.length} special rights (superuser ...)`,
  )
  const refused: string[] = []
  for (const statement of [
    `copy (select 1) to program 'true'`,
    `select pg_read_file('/etc/passwd')`,
    'create role more',
  ])
    await client.query(statement).catch(({ code }) => refused.push(code))
  report.check(refused.join() === '42501,42501,42501', `... it may not run a program, read a file or create a role`)
  await client.end()
  const superuser = new pg.Client({
    connectionString: url.replace('//register:', '//postgres:').replace(/\/register$/, '/postgres'),
  })
  const code = await superuser.connect().then(
    () => superuser.end().then(() => 'no error'),
    (error) => error.code,
  )
  report.check(code === '28P01', `... and nobody can connect as the superuser over the network, even with its password`)
}

/** An escalation's mail reaches both officers, by TLS and with a password. */
async function mail({ project, podman }: Stack, report: Report): Promise<void> {
  const taken = async () => (await podman('logs', 'ambleford-outside-1')).split('\n').filter((line) => line === 'mail')
  const began = performance.now()
  const body = {
    customer: clue({ addresses: ['container@load.example'] }),
    service: 'Planning',
    evidence: [{ contact: message({ internetMessageId: '<container@load.example>' }) }],
  }
  const answer = await post(`${project.url}/api/escalations`, await project.token(), body, 'container')
  await until('its mail', async () => (await taken()).length >= 2)
  const mails = (await taken()).length
  report.check(
    answer.status === 201,
    `an escalation is recorded (${answer.status}); ${mails} mails by STARTTLS with a password, in ${inSeconds(began)}`,
  )
}

/** Kills the server while acts are written: the engine restarts it. */
async function comesBack(stack: Stack, report: Report): Promise<void> {
  const { account, recoveries } = await underLoad(stack, async (load) => {
    const { VmHWM = '' } = statusOf(await stack.process('register'))
    const megabytes = Math.round(Number.parseInt(VmHWM, 10) / 1024)
    report.check(megabytes < 512, `under load the server took ${megabytes} MB at its most`)
    return [await load.backAfter(await stack.kill('register'))]
  })
  const [back = Number.NaN] = recoveries
  const figures = `acts go on after ${(back / 1000).toFixed(1)} s; ${inWords(account)}`
  report.check(isKept(account), `kill -9 under load: the engine restarts it, ${figures}`)
}

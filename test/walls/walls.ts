import { undocumented } from './documented.ts'
import { stumbles, textForPeople } from './plain-english.ts'
import { roomOf } from './rooms.ts'
import type { Import, Node, Source } from './source.ts'
import { nameOf } from './source.ts'

/** A wall of the house. `breaches` names what in a file goes through it; `because` is what the one who did it reads. */
export type Wall = { name: string; because: string; breaches: (file: Source) => string[] }

const within =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder))
const isTest = within('test/')

/** A wall about what the files in `where` may import. */
const imports =
  (where: (path: string) => boolean, forbidden: (given: Import, path: string) => boolean) => (file: Source) =>
    where(file.path) ? file.imports.filter((each) => forbidden(each, file.path)).map(({ from }) => from) : []

/** A wall about what the files in `where` may say. */
const code = (where: (path: string) => boolean, found: (node: Node) => string | false) => (file: Source) =>
  where(file.path) ? file.nodes.flatMap((node) => found(node) || []) : []

const nameOfPackage = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/')

/** Rooms of the add-in that every feature may use, and the entries, which put the features together. */
const shared = ['api', 'outlook', 'parts', 'queue', 'session', 'words']
const entries = ['pane/commands', 'pane/selected', 'pane/shell', 'pane/taskpane', 'register/shell']
const room = (path: string) => /^addin\/(.+)/.exec(roomOf(path))?.[1] ?? ''

const isWelsh = (path: string) => /\/(cy\/|welsh-)/.test(path)

const clocks = ['Date.now', 'Date', 'performance.now', 'Math.random', 'setTimeout', 'setInterval']
const idMakers = /(^|\.)(randomUUID|randomBytes|randomInt|getRandomValues)$/

/** The policy's words, of which the contract is made. */
const isVocabulary = (path: string) => /^server\/policy\/vocabulary(-\w+)?\.ts$/.test(path)

/** `dependencies`: the packages that are installed beside the server; the rest is for building and testing. */
export const walls = (dependencies: string[]): Wall[] => [
  {
    name: 'the policy stands alone',
    because:
      'A rule takes facts and a time and gives a decision. What it imports from elsewhere it would have to trust.',
    breaches: imports(within('server/policy/'), ({ from }) => !from.startsWith('server/policy/')),
  },
  {
    name: 'the contract knows its libraries and the policy’s words',
    because: 'The pane is written against these shapes, so nothing of the server may come with them.',
    breaches: imports(
      within('server/contract/'),
      // A build puts the Welsh in place of what reads its file.
      ({ from }) =>
        !/^(valibot|icu-minify\/\w+|gettext-parser|node:fs|server\/contract\/.*)$/.test(from) && !isVocabulary(from),
    ),
  },
  {
    name: 'a use case knows nothing of HTTP',
    because: 'It is also called from imports, schedules and tests. Requests and answers belong to server/http.',
    breaches: imports(within('server/cases/'), ({ from }) =>
      /^(server\/(http|main)|hono|@hono|node:https?)\b/.test(from),
    ),
  },
  {
    name: 'nothing below the use cases reaches up to them',
    because: 'Letters, sheets, mail rules and storage serve use cases. What they need of one is handed to them.',
    breaches: imports(
      within(
        ...['register', 'letters', 'mail-flow', 'sheets', 'subject-access', 'post'].map((room) => `server/${room}/`),
      ),
      ({ from }) => /^server\/(cases|http|importing|check)\//.test(from),
    ),
  },
  {
    name: 'only the register knows the database',
    because: 'Both stores must behave alike, and one room answers for that.',
    breaches: imports(
      (path) => !path.startsWith('server/register/') && !isTest(path),
      ({ from }) => /^(kysely|better-sqlite3|pg)$/.test(nameOfPackage(from)),
    ),
  },
  {
    name: 'a migration stands still',
    because:
      'What it took from elsewhere would change with that, and an old database would differ from a new one. Write out in its folder what it needs.',
    breaches: imports(
      within('server/register/migrations/'),
      ({ from }) => !/^(kysely|node:.*|server\/register\/migrations\/.*)$/.test(from),
    ),
  },
  {
    name: 'only problems.ts knows the status of a problem',
    because: 'One table says which refusal is which status, or two answers to one refusal will differ.',
    breaches: code(
      (path) => path.startsWith('server/http/') && path !== 'server/http/problems.ts',
      ({ type, value }) => type === 'Literal' && isProblemStatus(value) && `the status ${value}`,
    ),
  },
  {
    name: 'no clock and no id-maker in a rule or a use case',
    because: 'They are passed in, so that a test can say what time it is and which id comes next.',
    breaches: code(
      (path) => /^server\/(policy|cases)\//.test(path),
      (node) =>
        (['CallExpression', 'NewExpression'].includes(node.type) && callsAway(node)) ||
        (node.type === 'ImportSpecifier' && idMakers.test(nameOf(node.imported)) && nameOf(node.imported)),
    ),
  },
  {
    name: 'the server needs no more than its dependencies',
    because: 'What stands under devDependencies is not there when it runs for a council.',
    breaches: imports(
      within('server/'),
      ({ from, package: isPackage, typeOnly }) =>
        isPackage && !typeOnly && !from.startsWith('node:') && !dependencies.includes(nameOfPackage(from)),
    ),
  },
  {
    name: 'the server knows neither the add-in nor the tests',
    because: 'It answers any client that keeps the contract.',
    breaches: imports(within('server/'), ({ from }) => /^(addin|test)\//.test(from)),
  },
  {
    name: 'the add-in meets the server in the contract alone',
    because: 'Anything else would bring the rules into the bundle that is loaded beside every message.',
    breaches: imports(
      within('addin/'),
      // The contract's types are made of the policy's words, so their types may be named.
      ({ from, typeOnly }) =>
        from.startsWith('test/') ||
        (from.startsWith('server/') && !from.startsWith('server/contract/') && !(typeOnly && isVocabulary(from))),
    ),
  },
  {
    name: 'only addin/outlook touches Office.js',
    because: 'Its calls may never answer and its item may be null at any time. One room gives plain values.',
    breaches: code(
      (path) => path.startsWith('addin/') && room(path) !== 'outlook',
      (node) => node.type === 'Identifier' && node.name === 'Office' && 'Office',
    ),
  },
  {
    name: 'only addin/session touches MSAL',
    because: 'Tokens are asked for, renewed and given up in one place.',
    breaches: imports(
      (path) => path.startsWith('addin/') && room(path) !== 'session',
      ({ from }) => from.startsWith('@azure/msal'),
    ),
  },
  {
    name: 'a feature knows no other feature',
    because:
      'It can then be changed, loaded late or taken out alone. What several need is a shared room; who puts them together is an entry.',
    breaches: imports(
      (path) => room(path) !== '' && !entries.includes(room(path)),
      ({ from }, path) => room(from) !== '' && ![room(path), ...shared].includes(room(from)),
    ),
  },
  {
    name: 'no barrels',
    because: 'An index.ts that passes things on hides where they are, and loads all of them for one.',
    breaches: ({ path }) => (/\/index\.tsx?$/.test(path) ? [path] : []),
  },
  {
    name: 'no file over 300 lines',
    because: 'It holds more than one idea. Find the second one and give it a name.',
    breaches: ({ text }) => (lines(text) > 300 ? [`${lines(text)} lines`] : []),
  },
  {
    name: 'only intercept.ts ends an interception',
    because: 'Playwright then turns interception off, and each request that is on its way hangs for ever.',
    breaches: code(
      (path) => path !== 'test/browser/support/intercept.ts',
      ({ type, property }) =>
        type === 'MemberExpression' && /^unroute(All)?$/.test(nameOf(property)) && nameOf(property),
    ),
  },
  {
    name: 'what is exported says what it does',
    because:
      'Whoever calls it should not have to read it: what goes in and out, units and time zones, refusals, the paragraph.',
    // What a migration is made of never changes, and is read where it is used.
    breaches: (file) =>
      within('server/', 'addin/')(file.path) && !file.path.startsWith('server/register/migrations/')
        ? undocumented(file)
        : [],
  },
  {
    name: 'the words of the house',
    because:
      'Say customer, staff or officer, restriction, polite warning. These words judge somebody, or mean two things.',
    breaches: code(
      (path) => !isTest(path),
      (node) => wordsToAvoid(saidOnScreen(node)),
    ),
  },
  {
    name: 'plain English',
    because: 'Say it as a colleague would say it aloud: the everyday word, at most 25 words a sentence.',
    breaches: code(
      (path) => !isTest(path) && !isWelsh(path),
      (node) => stumbles(textForPeople(node)),
    ),
  },
]

const lines = (text: string) => text.trimEnd().split('\n').length
const isProblemStatus = (value: unknown) => typeof value === 'number' && value >= 400 && value <= 599

function callsAway({ callee, arguments: given }: Node): string | false {
  const name = nameOf(callee)
  const readsTheClock = clocks.includes(name) && !(name === 'Date' && Array.isArray(given) && given.length)
  return (readsTheClock || idMakers.test(name)) && name
}

/** Text between tags, and every string with a space in it: words for people, since names in code have none. */
function saidOnScreen({ type, value }: Node): string {
  const text = type === 'TemplateElement' ? Object(value).cooked : value
  const isText = type === 'JSXText' || (['Literal', 'TemplateElement'].includes(type) && /\s/.test(String(text ?? '')))
  return isText && typeof text === 'string' ? text : ''
}

/** The first word of `text` that the house does not use; false when there is none. */
export function wordsToAvoid(text: string): string | false {
  const avoided = /\b(flag(s|ged|ging)?|black-?list(s|ed)?|ban(s|ned)?|users?|offenders?|vexatious|cases?)\b/i
  return avoided.exec(text.replace(/\b(use|in|in that|upper|lower) cases?\b/gi, ''))?.[0] ?? false
}

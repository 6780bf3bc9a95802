import { type ParseArgsConfig, parseArgs } from 'node:util'
import { NotUsable } from './not-usable.ts'

/** `takes`: what follows the option, such as FILE; left out, nothing does. */
export type Option = { takes?: string; says: string }

/** What a command needs and does, in the words that `--help` prints. `words`: what has to follow its name. */
export type Shape = { does: string; words?: string[]; options?: Record<string, Option> }

export type Given = {
  words: string[]
  /** What followed an option; undefined where it was not given. */
  option(name: string): string | undefined
  has(name: string): boolean
}

const settings: Record<string, Option> = {
  settings: { takes: 'FILE', says: 'the server’s settings are in this file, one NAME=value a line' },
}

/**
 * Reads what follows the name of a command; null if help is asked for.
 * @throws NotUsable, which names what the command knows
 */
export function readGiven(name: string, shape: Shape, given: readonly string[]): Given | null {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean' } }
  for (const [option, { takes }] of Object.entries(shape.options ?? {}))
    options[option] = { type: takes ? 'string' : 'boolean' }
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...given], options, allowPositionals: true, strict: false, tokens: true },
  })
  if (values.help) return null
  const wrong = (what: string) => new NotUsable(`${name}: ${what} Type “${name} --help” to see what it takes.`)
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = shape.options?.[token.name]
    if (!known) throw wrong(`there is no option ${token.rawName}. ${knownOf(shape)}`)
    if (known.takes && !token.value) throw wrong(`${token.rawName} needs ${known.takes} after it.`)
    if (!known.takes && token.value !== undefined) throw wrong(`${token.rawName} takes nothing after it.`)
    if (tokens.some((one) => one !== token && one.kind === 'option' && one.name === token.name))
      throw wrong(`${token.rawName} was given twice.`)
  }
  const wanted = shape.words ?? []
  const missing = wanted[positionals.length]
  if (missing) throw wrong(`${missing} is missing.`)
  const left = positionals[wanted.length]
  if (left !== undefined) throw wrong(`“${left}” is one word too many.`)
  return {
    words: positionals,
    option: (option) => (values[option] === undefined ? undefined : String(values[option])),
    has: (option) => values[option] === true,
  }
}

const knownOf = ({ options = {} }: Shape) =>
  `It knows ${[...Object.keys(options), 'settings', 'help'].map((one) => `--${one}`).join(', ')}.`

/** What `--help` prints for a command. */
export function helpOf(name: string, { does, words = [], options = {} }: Shape): string {
  const all = Object.entries({ ...options, ...settings }).map(([option, { takes, says }]): [string, string] => [
    `--${option}${takes ? ` ${takes}` : ''}`,
    says,
  ])
  return [`npm run register -- ${[name, ...words].join(' ')} [options]`, ...['', does, ''], ...inColumns(all)].join(
    '\n',
  )
}

/** What is printed where no command is named. */
export const overview = (commands: Record<string, Shape>): string =>
  [
    'Name a command after “npm run register --”:',
    ...inColumns(
      Object.entries(commands).map(([name, { does }]): [string, string] => [name, does.split(/(?<=\.)\s/)[0] ?? '']),
    ),
    'Each command tells more with --help. All work on the register that REGISTER_FILE or DATABASE_URL names.',
    'They exit with 0 if all is well, 1 if you must correct something, and 2 if nothing was done.',
  ].join('\n')

const inColumns = (rows: [string, string][]) => {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, says]) => `  ${first.padEnd(width)}  ${says}`)
}

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { NotDone } from '../register/copy/not-done.ts'

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
 * @throws NotDone, which names what the command knows
 */
export function readGiven(name: string, shape: Shape, given: readonly string[]): Given | null {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean' } }
  for (const [option, { takes }] of Object.entries(shape.options ?? {}))
    options[option] = { type: takes ? 'string' : 'boolean' }
  const wrong = (what: string) => new NotDone(`${name}: ${what} Type “${name} --help” to see what it takes.`)
  const { values, positionals } = parsed(given, options, wrong)
  if (values.help) return null
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

type Parsed = { values: Record<string, unknown>; positionals: string[] }

function parsed(
  given: readonly string[],
  options: ParseArgsConfig['options'],
  wrong: (why: string) => NotDone,
): Parsed {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true })
  } catch (error) {
    const [why] = String(Object(error).message).split(/\. To specify|\.?\n/)
    throw wrong(`${why}.`)
  }
}

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

import type { Argument, Expression, Stage, Statement } from './tree.ts'
import { fits, isSame, likeness, memberOf, PsError, Table, textOf, truthy } from './values.ts'

/** A command of Exchange: what it is given by parameter (in small letters), and its output. */
export type Command = (given: Map<string, unknown>, input: unknown[]) => unknown

class Leaves extends Error {
  readonly how: 'continue' | 'break' | 'return'
  constructor(how: 'continue' | 'break' | 'return') {
    super(how)
    this.how = how
  }
}

/** Runs statements as PowerShell does in strict mode 2, as far as the two scripts go. Gives their output. */
export function run(body: Statement[], variables: Record<string, unknown>, commands: Record<string, Command>) {
  const globals = new Map(Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value]))
  const functions = new Map<string, { params: string[]; body: Statement[] }>()

  type Scope = Map<string, unknown>[]
  const find = (scope: Scope, name: string) => scope.find((one) => one.has(name))

  function all(statements: Statement[], scope: Scope, out: unknown[]): void {
    for (const one of statements) execute(one, scope, out)
  }

  function execute(one: Statement, scope: Scope, out: unknown[]): void {
    switch (one.is) {
      case 'pipeline':
        out.push(...stream(one.stages, scope))
        return
      case 'assign': {
        const given = single(entryOf(one.from, scope))
        assign(one.to, one.adds ? added(value(one.to, scope), given) : given, scope)
        return
      }
      case 'foreach':
        for (const item of each(value(one.over, scope))) {
          scope[0]?.set(one.variable.toLowerCase(), item)
          try {
            all(one.body, scope, out)
          } catch (error) {
            if (!(error instanceof Leaves) || error.how === 'return') throw error
            if (error.how === 'break') break
          }
        }
        return
      case 'if': {
        const taken = one.branches.find(({ when }) => truthy(value(when, scope)))
        all(taken?.body ?? one.otherwise, scope, out)
        return
      }
      case 'function':
        functions.set(one.name.toLowerCase(), one)
        return
      case 'try':
        try {
          all(one.body, scope, out)
        } catch (error) {
          if (!(error instanceof PsError)) throw error
          const before = scope[0]?.get('_')
          scope[0]?.set('_', error.record)
          try {
            all(one.handler, scope, out)
          } finally {
            scope[0]?.set('_', before)
          }
        }
        return
      case 'throw': {
        const thrown = one.of === null ? find(scope, '_')?.get('_') : single(outputOf([one.of], scope))
        throw new PsError(one.of === null ? textOf(memberOf(memberOf(thrown, 'Exception'), 'Message')) : textOf(thrown))
      }
      case 'return':
        if (one.of) execute(one.of, scope, out)
        throw new Leaves('return')
      default:
        throw new Leaves(one.is)
    }
  }

  function outputOf(statements: Statement[], scope: Scope): unknown[] {
    const out: unknown[] = []
    all(statements, scope, out)
    return out
  }

  /** What a function returns, with what it wrote until then. */
  function returned(statements: Statement[], scope: Scope): unknown[] {
    const out: unknown[] = []
    try {
      all(statements, scope, out)
    } catch (error) {
      if (!(error instanceof Leaves) || error.how !== 'return') throw error
    }
    return out
  }

  function assign(to: Expression, given: unknown, scope: Scope): void {
    if (to.is === 'variable') scope[0]?.set(to.name, given)
    else if (to.is === 'index') (value(to.of, scope) as Table).set(textOf(value(to.at, scope)), given)
    else throw new Error('Nothing else is assigned to.')
  }

  function stream(stages: Stage[], scope: Scope): unknown[] {
    let flow: unknown[] = []
    for (const [i, stage] of stages.entries()) {
      if (stage.is === 'command') flow = command(stage.name, stage.args, flow, scope)
      else {
        if (i > 0) throw new Error('A value stands first in a pipeline.')
        // Parentheses and `@()` give what is in them, one by one; a variable without a value gives that one.
        flow = each(value(stage.of, scope), true)
      }
    }
    return flow
  }

  function command(name: string, args: Argument[], input: unknown[], scope: Scope): unknown[] {
    const given = new Map<string, unknown>()
    const places: unknown[] = []
    const bind = (parameter: string, bound: unknown) => {
      if (given.has(parameter.toLowerCase())) throw new PsError(`${parameter} stands there twice.`)
      given.set(parameter.toLowerCase(), bound)
    }
    for (const one of args) {
      if (one.splat !== undefined) {
        const splat = value({ is: 'variable', name: one.splat.toLowerCase() }, scope) as Table
        for (const [key, bound] of splat) bind(key, bound)
      } else if (one.name !== undefined) bind(one.name, one.value ? value(one.value, scope) : true)
      else if (one.value) places.push(one.value.is === 'block' ? one.value.body : value(one.value, scope))
    }
    const [first] = places
    const inEach = (item: unknown) => [new Map([['_', item]]), ...scope] as Scope
    switch (name.toLowerCase()) {
      case 'where-object':
        return input.filter((item) => truthy(single(outputOf(first as Statement[], inEach(item)))))
      case 'foreach-object':
        return input.flatMap((item) => outputOf(first as Statement[], inEach(item)))
      case 'sort-object': {
        const sorted = input.toSorted((one, other) => likeness(textOf(one), textOf(other)))
        return given.has('unique') ? sorted.filter((one, i) => i === 0 || !isSame(one, sorted[i - 1])) : sorted
      }
      case 'out-null':
        return []
      case 'set-strictmode':
        return []
      default: {
        const mine = functions.get(name.toLowerCase())
        if (mine) {
          const own = new Map(mine.params.map((param, i) => [param.toLowerCase(), places[i] ?? null]))
          return returned(mine.body, [own, ...scope])
        }
        const theirs = commands[name.toLowerCase()]
        if (!theirs) throw new PsError(`The term '${name}' is not recognized.`)
        for (const [i, one] of places.entries()) given.set(String(i), one)
        return each(theirs(given, input) ?? [], true)
      }
    }
  }

  function value(of: Expression, scope: Scope): unknown {
    switch (of.is) {
      case 'value':
        return of.value
      case 'text':
        return of.parts.map((part) => (typeof part === 'string' ? part : textOf(value(part, scope)))).join('')
      case 'variable': {
        if (of.name === 'true' || of.name === 'false') return of.name === 'true'
        if (of.name === 'null') return null
        const within = find(scope, of.name)
        if (!within) throw new PsError(`The variable '$${of.name}' cannot be retrieved because it has not been set.`)
        return within.get(of.name)
      }
      case 'array':
        return outputOf(of.body, scope)
      case 'group':
        return single(outputOf(of.body, scope))
      case 'block':
        throw new Error('A block is an argument.')
      case 'table':
        return new Table(of.entries.map(([key, from]) => [textOf(value(key, scope)), single(entryOf(from, scope))]))
      case 'list':
        return of.items.map((item) => value(item, scope))
      case 'member':
        if (of.isStatic) return memberOf(staticOf(of.of), textOf(value(of.name, scope)))
        return memberOf(value(of.of, scope), textOf(value(of.name, scope)))
      case 'call': {
        const subject = of.of.is === 'type' ? staticOf(of.of) : value(of.of, scope)
        const method = memberOf(subject, textOf(value(of.name, scope)))
        if (typeof method !== 'function') throw new PsError('Method invocation failed.')
        return method(...of.args.map((one) => value(one, scope)))
      }
      case 'index': {
        const subject = value(of.of, scope)
        const at = value(of.at, scope)
        if (subject instanceof Table) return subject.get(textOf(at)) ?? null
        if (Array.isArray(subject) && typeof at === 'number') {
          if (at >= subject.length) throw new PsError('Index was outside the bounds of the array.')
          return subject[at]
        }
        if (Array.isArray(subject)) return (subject as unknown as Record<string, unknown>)[`[${textOf(at)}]`] ?? null
        if (subject === null) throw new PsError('Cannot index into a null array.')
        return memberOf(subject, `[${textOf(at)}]`)
      }
      case 'type':
        throw new Error('A type alone is not used.')
      case 'cast':
        return casts(of.type, value(of.of, scope))
      case 'not':
        return !truthy(value(of.of, scope))
      case 'operation':
        return operation(of.operator, of.left, of.right, scope)
    }
  }

  /** An array as an entry stays an array. */
  function entryOf(from: Statement, scope: Scope): unknown[] {
    const [stage, ...more] = from.is === 'pipeline' ? from.stages : []
    if (stage?.is === 'expression' && more.length === 0) return [value(stage.of, scope)]
    return outputOf([from], scope)
  }

  function operation(operator: string, one: Expression, other: Expression, scope: Scope): unknown {
    const left = value(one, scope)
    if (operator === 'and') return truthy(left) && truthy(value(other, scope))
    if (operator === 'or') return truthy(left) || truthy(value(other, scope))
    const right = value(other, scope)
    if (operator === '+') return added(left, right)
    if (operator === '-') return { TotalHours: ((left as Date).getTime() - (right as Date).getTime()) / 3_600_000 }
    if (operator === 'join') return each(left).map(textOf).join(textOf(right))
    if (operator === 'contains') return each(left).some((item) => isSame(item, right))
    if (Array.isArray(left)) throw new Error(`-${operator} on a list gives a list, which the scripts do not mean.`)
    switch (operator) {
      case 'eq':
        return isSame(left, right)
      case 'ne':
        return !isSame(left, right)
      case 'ceq':
        return textOf(left) === textOf(right)
      case 'lt':
        return Number(left) < Number(right)
      case 'gt':
        return Number(left) > Number(right)
      case 'like':
        return fits(textOf(left), textOf(right))
      case 'notlike':
        return !fits(textOf(left), textOf(right))
      case 'match':
      case 'notmatch': {
        const found = new RegExp(textOf(right), 'i').exec(textOf(left))
        if (found) globals.set('matches', [...found])
        return (found !== null) === (operator === 'match')
      }
      case 'replace': {
        const [pattern, by] = each(right).map(textOf)
        return textOf(left).replace(new RegExp(pattern ?? '', 'gi'), by ?? '')
      }
      default:
        throw new Error(`-${operator} is not known.`)
    }
  }

  return returned(body, [globals])
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const byteCount = (text: string) => bytesOf(text).length
const dateOf = (text: string) => new Date(text)

const staticOf = (of: Expression): unknown => {
  const name = of.is === 'type' ? of.name.toLowerCase() : ''
  const known: Record<string, unknown> = {
    math: { Abs: Math.abs },
    datetime: { Parse: dateOf },
    'globalization.cultureinfo': { InvariantCulture: 'invariant' },
    'text.encoding': { UTF8: { GetBytes: bytesOf, GetByteCount: byteCount } },
  }
  if (!(name in known)) throw new Error(`[${name}] is not known.`)
  return known[name]
}

function casts(type: string, given: unknown): unknown {
  if (type === 'int') return Number.parseInt(textOf(given), 10)
  if (type === 'string') return textOf(given)
  if (type === 'char') return String.fromCharCode(Number(given))
  if (type === 'datetime') return given instanceof Date ? given : new Date(textOf(given))
  throw new Error(`[${type}] is not known.`)
}

const single = (out: unknown[]): unknown => (out.length === 0 ? null : out.length === 1 ? out[0] : out)
const each = (given: unknown, hasNull = false): unknown[] =>
  Array.isArray(given) ? given : given === null || given === undefined ? (hasNull ? [null] : []) : [given]

function added(left: unknown, right: unknown): unknown {
  if (Array.isArray(left)) return [...left, ...each(right)]
  if (typeof left === 'number') return left + Number(right)
  return textOf(left) + textOf(right)
}

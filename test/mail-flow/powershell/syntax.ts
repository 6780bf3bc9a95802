import { readerOf } from './reader.ts'
import type { Argument, Expression, Stage, Statement } from './tree.ts'

const operators = /^-(ceq|eq|ne|lt|gt|notlike|like|notmatch|match|replace|join|contains|bor|and|or)\b/i
const singleQuotes = "'\u2018\u2019\u201a\u201b"

/** Reads a script without its `param` block. Throws at what it does not know. */
export function parse(script: string): Statement[] {
  const { at, back, blank, fail, isEnd, isNext, matches, sign, skip, space, take, word } = readerOf(script)

  function statements(end: string): Statement[] {
    const all: Statement[] = []
    for (blank(); end === '' ? !isEnd() : !isNext(end); blank()) all.push(statement())
    skip(end.length)
    return all
  }
  function block(): Statement[] {
    blank()
    take('{')
    return statements('}')
  }
  function inBrackets<T>(read: () => T): T {
    space()
    take('(')
    blank()
    const found = read()
    blank()
    take(')')
    return found
  }

  function statement(): Statement {
    const keyword = matches(/^(foreach|if|function|try|return|throw|continue|break)(?![\w-])/)?.[1]
    if (!keyword) return pipeline()
    skip(keyword.length)
    switch (keyword) {
      case 'foreach': {
        const [variable, over] = inBrackets(() => {
          const name = word(/^\$\w+/, 'a variable').slice(1)
          space()
          take('in')
          space()
          return [name, expression()] as const
        })
        return { is: 'foreach', variable, over, body: block() }
      }
      case 'if': {
        const branches = [{ when: inBrackets(expression), body: block() }]
        for (;;) {
          const before = at()
          blank()
          if (matches(/^elseif\b/)) {
            skip(6)
            branches.push({ when: inBrackets(expression), body: block() })
          } else if (matches(/^else\b/)) {
            skip(4)
            return { is: 'if', branches, otherwise: block() }
          } else {
            back(before)
            return { is: 'if', branches, otherwise: [] }
          }
        }
      }
      case 'function': {
        space()
        const name = word(/^[\w-]+/, 'a name')
        const params = inBrackets(() =>
          word(/^[^)]*/, 'parameters')
            .split(',')
            .map((one) => one.trim().slice(1)),
        )
        return { is: 'function', name, params, body: block() }
      }
      case 'try': {
        const body = block()
        blank()
        take('catch')
        return { is: 'try', body, handler: block() }
      }
      case 'continue':
      case 'break':
        return { is: keyword }
      default: {
        space()
        const isBare = matches(/^(?:[\r\n;}]|$)/) !== null
        return { is: keyword as 'return' | 'throw', of: isBare ? null : pipeline() }
      }
    }
  }

  function pipeline(): Statement {
    const stages: Stage[] = []
    for (;;) {
      if (matches(/^[A-Za-z]/)) stages.push(command())
      else {
        const of = expression()
        space()
        const equals = stages.length === 0 ? matches(/^\+?=(?!=)/)?.[0] : undefined
        if (equals) {
          skip(equals.length)
          blank()
          return { is: 'assign', to: of, adds: equals === '+=', from: statement() }
        }
        stages.push({ is: 'expression', of })
      }
      space()
      if (!isNext('|')) return { is: 'pipeline', stages }
      take('|')
      blank()
    }
  }

  function command(): Stage {
    const name = word(/^[A-Za-z]+(?:-[A-Za-z]+)?/, 'a command')
    const args: Argument[] = []
    for (;;) {
      space()
      if (matches(/^(?:[\r\n;|)}]|$)/)) return { is: 'command', name, args }
      const parameter = matches(/^-([A-Za-z]+)(:?)/)
      const splat = matches(/^@(\w+)/)
      if (parameter) {
        skip(parameter[0].length)
        space()
        const isSwitch = parameter[2] === '' && matches(/^(?:[\r\n;|)}]|-[A-Za-z]|@\w|$)/) !== null
        args.push({ name: parameter[1] ?? '', ...(isSwitch ? {} : { value: argument() }) })
      } else if (splat) {
        skip(splat[0].length)
        args.push({ splat: splat[1] ?? '' })
      } else args.push({ value: argument() })
    }
  }
  const argument = (): Expression =>
    matches(/^[$'"@({[\u2018-\u201b\d]/) ? listed() : { is: 'value', value: word(/^[^\s|;(){}]+/, 'an argument') }

  /** `-and` and `-or` bind least, then comparisons, then sums. */
  function expression(): Expression {
    return operations(['and', 'or'], () => operations(null, sum))
  }
  function operations(which: string[] | null, next: () => Expression): Expression {
    let left = next()
    for (;;) {
      space()
      const operator = matches(operators)?.[1]?.toLowerCase()
      const isLogic = operator === 'and' || operator === 'or'
      if (!operator || isLogic !== (which !== null)) return left
      skip(operator.length + 1)
      blank()
      left = { is: 'operation', operator, left, right: next() }
    }
  }
  function sum(): Expression {
    let left = listed()
    for (;;) {
      space()
      const operator = matches(/^[+-](?![=\w+-])/)?.[0]
      if (!operator) return left
      skip(1)
      blank()
      left = { is: 'operation', operator, left, right: listed() }
    }
  }
  function listed(): Expression {
    const items = [unary()]
    for (space(); isNext(','); space()) {
      skip(1)
      blank()
      items.push(unary())
    }
    const [one = fail('a value'), ...more] = items
    return more.length === 0 ? one : { is: 'list', items }
  }
  function unary(): Expression {
    if (matches(/^-not\b/)) {
      skip(4)
      space()
      return { is: 'not', of: unary() }
    }
    const type = matches(/^\[([\w.]+)\](?!::)/)
    if (!type) return postfixed(primary())
    skip(type[0].length)
    space()
    return { is: 'cast', type: (type[1] ?? '').toLowerCase(), of: unary() }
  }
  function postfixed(given: Expression): Expression {
    let of = given
    for (;;) {
      const isStatic = isNext('::')
      if (isStatic || (isNext('.') && matches(/^\.[\w$]/))) {
        skip(isStatic ? 2 : 1)
        const name: Expression = isNext('$') ? primary() : { is: 'value', value: word(/^\w+/, 'a member') }
        if (!isNext('(')) of = { is: 'member', of, name, isStatic }
        else {
          skip(1)
          const args: Expression[] = []
          for (blank(); !isNext(')'); blank()) {
            if (isNext(',')) skip(1)
            blank()
            args.push(operations(null, argumentOfCall))
          }
          skip(1)
          of = { is: 'call', of, name, args }
        }
      } else if (isNext('[')) {
        skip(1)
        blank()
        const index = expression()
        blank()
        take(']')
        of = { is: 'index', of, at: index }
      } else return of
    }
  }
  /** A comma separates arguments here. */
  const argumentOfCall = (): Expression => unary()

  function primary(): Expression {
    const type = matches(/^\[([\w.]+)\](?=::)/)
    if (type) {
      skip(type[0].length)
      return { is: 'type', name: type[1] ?? '' }
    }
    if (matches(/^\d/)) return { is: 'value', value: Number(word(/^\d+(?:\.\d+)?/, 'a number')) }
    if (isNext('@(') || isNext('$(')) {
      const is = isNext('@(') ? 'array' : 'group'
      skip(2)
      return { is, body: statements(')') }
    }
    if (isNext('@{')) return table()
    if (isNext('(')) {
      skip(1)
      return { is: 'group', body: statements(')') }
    }
    if (isNext('{')) {
      skip(1)
      return { is: 'block', body: statements('}') }
    }
    if (isNext('"')) return expandable()
    if (singleQuotes.includes(sign() ?? 'x')) return literal()
    return {
      is: 'variable',
      name: word(/^\$\w+/, 'a value')
        .slice(1)
        .toLowerCase(),
    }
  }
  function table(): Expression {
    take('@{')
    const entries: [Expression, Statement][] = []
    for (blank(); !isNext('}'); blank()) {
      const key: Expression = { is: 'value', value: word(/^\w+/, 'a key') }
      space()
      take('=')
      space()
      entries.push([key, pipeline()])
    }
    skip(1)
    return { is: 'table', entries }
  }
  function literal(): Expression {
    let value = ''
    for (skip(1); ; skip(1)) {
      const one = sign() ?? fail('the end of a text')
      if (!singleQuotes.includes(one)) value += one
      else if (singleQuotes.includes(sign(1) ?? 'x')) {
        value += one
        skip(1)
      } else {
        skip(1)
        return { is: 'value', value }
      }
    }
  }
  function expandable(): Expression {
    take('"')
    const parts: (string | Expression)[] = []
    for (;;) {
      if (isNext('"')) {
        skip(1)
        return { is: 'text', parts }
      }
      if (isNext('`')) fail('no escape')
      if (isNext('$(') || matches(/^\$\w/)) parts.push(primary())
      else {
        parts.push(sign() ?? fail('the end of a text'))
        skip(1)
      }
    }
  }
  return statements('')
}

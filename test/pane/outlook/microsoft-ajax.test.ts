import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { membersUsed, missingAfter } from '../support/ajax-members.ts'

const dist = join(dirname(fileURLToPath(import.meta.resolve('@microsoft/office-js/package.json'))), 'dist')
const files = readdirSync(dist).filter((name) => /^outlook.*\.js$/.test(name))
const membersOf = new Map(files.map((name) => [name, membersUsed(readFileSync(join(dist, name), 'utf8'))]))

let replacement: string
beforeAll(async () => {
  const built = await build({ mode: 'microsoft-ajax', logLevel: 'error', build: { write: false } })
  const [output] = [built].flat()
  replacement = output && 'output' in output ? output.output[0].code : ''
})

describe('the members of MicrosoftAjax.js that Office.js uses', () => {
  test('are found in every file for Outlook, minified or not', () => {
    expect(files.length).toBeGreaterThan(25)
    // A short file could hide a member behind a name of its own: the long one, of the same source, does not.
    for (const [name, members] of membersOf)
      if (membersOf.has(name.replace('.js', '.debug.js')))
        expect(members, name).toEqual(
          membersOf
            .get(name.replace('.js', '.debug.js'))
            ?.filter((path) => members.includes(path) || !onlyLong.test(path)),
        )
    const all = new Set([...membersOf.values()].flat())
    expect([...all]).toEqual(expect.arrayContaining(['Function.createDelegate', 'Array.removeAt', 'Sys.StringBuilder']))
  })

  test.each(files)('exist in the register’s own replacement: %s', (name) => {
    expect(missingAfter(replacement, membersOf.get(name) ?? [])).toEqual([])
  })

  test.each(files)('exist in the stand-in Outlook’s version of Microsoft’s: %s', (name) => {
    const player = readFileSync('test/outlook/office/microsoft-ajax.js', 'utf8')
    expect(missingAfter(player, membersOf.get(name) ?? [])).toEqual([])
  })

  test('are named where they are missing', () => {
    const cut = `${replacement};delete Function.createDelegate;delete Array.removeAt;delete Function.prototype.registerEnum`
    expect(missingAfter(cut, membersOf.get('outlook-15.04.js') ?? [])).toEqual([
      'Array.removeAt',
      'Function.createDelegate',
      'Function.prototype.registerEnum',
    ])
  })
})

/** Used for tracing, which short files leave out. */
const onlyLong = /^Sys\.Debug/

describe('the register’s own replacement for MicrosoftAjax.js', () => {
  /** What an expression gives in a page that loaded it, as JSON. */
  const gives = (expression: string): unknown => {
    const context = createContext({})
    runInContext(`var window = globalThis;\n${replacement}`, context)
    return JSON.parse(runInContext(`JSON.stringify((() => { ${expression} })()) ?? 'null'`, context))
  }

  test('a class inherits from its base class, runs its constructor and is known by its type', () => {
    const made = gives(`
      Type.registerNamespace('h.inner')
      h.Base = function (name) { this.name = name }
      h.Base.prototype = { who() { return 'base ' + this.name }, kind() { return 'base' } }
      h.Base.registerClass('h.Base')
      h.Other = function (name) { h.Other.initializeBase(this, [name]) }
      h.Other.prototype = { kind() { return 'other' } }
      h.Other.registerClass('h.Other', h.Base)
      h.Third = function (name) { h.Third.initializeBase(this, [name]) }
      h.Third.registerClass('h.Third', h.Other)
      const third = new h.Third('Ana')
      return [third.who(), third.kind(), Object.getTypeName(third), typeof h.inner,
        h.Base.isInstanceOfType(third), h.Third.isInstanceOfType(new h.Base('x')), h.Base.isInstanceOfType(null)]`)
    expect(made).toEqual(['base Ana', 'other', 'h.Third', 'object', true, false, false])
  })

  test('an enumeration is parsed from its name', () => {
    const made = gives(`
      window.Kind = function () {}
      Kind.prototype = { one: 1, two: 2 }
      Kind.registerEnum('Kind', true)
      return [Kind.two, Kind.toString(3), Kind.toString(1), Kind.toString()]`)
    expect(made).toEqual([2, 'one, two', 'one', 'Kind'])
  })

  test('built-in types are known', () => {
    expect(
      gives(`return [String.isInstanceOfType('a'), Number.isInstanceOfType('a'), Object.isInstanceOfType({}), Array.isInstanceOfType([]),
        Object.getTypeName({}), Object.getType('a') === String]`),
    ).toEqual([true, false, true, true, 'Object', true])
  })

  test('errors carry their name, and the parameter with its value', () => {
    expect(
      gives(`const e = Error.argumentOutOfRange('count', 7); const c = Error.create('No', { code: 9 })
        return [e.name, e.message, e.paramName, e.actualValue, c.message, c.code, Error.parameterCount('Too many').message]`),
    ).toEqual([
      'Sys.ArgumentOutOfRangeException',
      'Sys.ArgumentOutOfRangeException: Specified argument was out of the range of valid values.\nParameter name: count',
      'count',
      7,
      'No',
      9,
      'Sys.ParameterCountException: Too many',
    ])
  })

  test('parameters are checked: how many, of which type, and whether optional', () => {
    expect(
      gives(`const text = { name: 'text', type: String, mayBeNull: false }
        const done = { name: 'done', type: Function, optional: true, mayBeNull: true }
        const of = (...given) => Function._validateParams(given, [text, done])?.name ?? null
        return [of('a'), of('a', null), of('a', () => 1), of(), of('a', null, 1), of(1), of(null), of(undefined),
          Function._validateParameter([1, 'a'], { type: Array, elementType: Number }, 'list')?.paramName]`),
    ).toEqual([
      null,
      null,
      null,
      'Sys.ParameterCountException',
      'Sys.ParameterCountException',
      'Sys.ArgumentTypeException',
      'Sys.ArgumentNullException',
      'Sys.ArgumentUndefinedException',
      'list[1]',
    ])
  })

  test('values are written and parsed as JSON, dates included', () => {
    const [text, back] = gives(`
      const { serialize, deserialize } = Sys.Serialization.JavaScriptSerializer
      const text = serialize({ at: new Date(86400000), said: 'a "quote"', none: null, list: [1] })
      const read = deserialize(text, true)
      return [text, [read.at instanceof Date && read.at.getTime(), read.said, read.none, read.list]]`) as [
      string,
      unknown,
    ]
    expect(text).toBe('{"at":"\\/Date(86400000)\\/","said":"a \\"quote\\"","none":null,"list":[1]}')
    expect(back).toEqual([86_400_000, 'a "quote"', null, [1]])
  })

  test('strings, arrays and bound functions work', () => {
    expect(
      gives(`const list = [1, 2, 3]; Array.removeAt(list, 1)
        const bound = Function.createDelegate({ name: 'Ana' }, function (greeting) { return greeting + ' ' + this.name })
        return [String.format('{0}[{1}] {{0}}', 'to', 2), list, bound('Hello'),
          new Sys.StringBuilder('a').append('b').toString(), new Sys.StringBuilder().isEmpty()]`),
    ).toEqual(['to[2] {0}', [1, 3], 'Hello Ana', 'ab', true])
  })

  test('loops over an array or object meet nothing that it added', () => {
    expect(
      gives(`const met = []; for (const name in []) met.push(name); for (const name in {}) met.push(name); return met`),
    ).toEqual([])
  })
})

/**
 * The values that an ICU text takes, by name: `{day}` takes a text or a number, a plural takes a number, and a select
 * takes one of the names that it lists. A date or time takes nothing: it needs the council's time zone, so pass it as
 * text.
 * The type parses the text from brace to brace. A quoted brace would confuse it, so a test refuses quotes. `infer`
 * makes two results comparable: otherwise tsc compares their inputs and finds no difference.
 */
export type ValuesOf<Text extends string> =
  InText<Text, [], never> extends infer A extends Asked
    ? { readonly [Name in A[0]]: ValueOf<Extract<A, [Name, unknown]>[1]> }
    : never

/** What a text and its branches take: a value's name and kind. */
type Asked = [name: string, kind: 'any' | 'number' | 'none' | { key: string }]

type ValueOf<Kind> = 'none' extends Kind
  ? never
  : 'number' extends Kind
    ? number
    : [Extract<Kind, { key: string }>] extends [never]
      ? string | number
      : Extract<Kind, { key: string }>['key']

/** Inside a text. A `}` ends the branch; `Selects` has the names of the open arguments, '' for a plural. */
type InText<S extends string, Selects extends string[], Found extends Asked> = S extends `${infer Head}{${infer Rest}`
  ? Head extends `${string}}${infer After}`
    ? InBranches<`${After}{${Rest}`, Selects, Found>
    : InArgument<Rest, Selects, Found>
  : S extends `${string}}${infer After}`
    ? InBranches<After, Selects, Found>
    : Found

/** After an argument's `{`. */
type InArgument<
  S extends string,
  Selects extends string[],
  Found extends Asked,
> = S extends `${infer Inner}}${infer After}`
  ? Inner extends `${infer Name},${infer Type},${string}`
    ? Trim<Type> extends 'plural' | 'selectordinal'
      ? InBranches<AfterTwoCommas<S>, ['', ...Selects], Found | [Trim<Name>, 'number']>
      : Trim<Type> extends 'select'
        ? InBranches<AfterTwoCommas<S>, [Trim<Name>, ...Selects], Found>
        : InText<After, Selects, Found | [Trim<Name>, Formatted<Trim<Type>>]>
    : Inner extends `${infer Name},${infer Type}`
      ? InText<After, Selects, Found | [Trim<Name>, Formatted<Trim<Type>>]>
      : InText<After, Selects, Found | [Trim<Inner>, 'any']>
  : Found
type Formatted<Type> = Type extends 'number' ? 'number' : 'none'
type AfterTwoCommas<S extends string> = S extends `${string},${string},${infer Rest}` ? Rest : never

/** Between the branches of an argument. A `{` begins one, a `}` ends the argument. */
type InBranches<
  S extends string,
  Selects extends string[],
  Found extends Asked,
> = S extends `${infer Head}{${infer Rest}`
  ? Head extends `${string}}${infer After}`
    ? InText<`${After}{${Rest}`, Tail<Selects>, Found>
    : InText<Rest, Selects, Found | KeyOf<Selects, Trim<Head>>>
  : S extends `${string}}${infer After}`
    ? InText<After, Tail<Selects>, Found>
    : Found

type KeyOf<Selects extends string[], Key extends string> = Selects extends [infer Name extends string, ...string[]]
  ? Name extends ''
    ? never
    : [Name, { key: Key }]
  : never
type Tail<Selects extends string[]> = Selects extends [string, ...infer Others extends string[]] ? Others : []

type Trim<S extends string> = S extends `${' ' | '\n'}${infer Rest}` | `${infer Rest}${' ' | '\n'}` ? Trim<Rest> : S

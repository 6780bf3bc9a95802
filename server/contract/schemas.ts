import * as v from 'valibot'

/*
 * Valibot's schemas where the contract needs them stricter or more tolerant. Only how they check differs: types,
 * entries and the place in /openapi.json stay those of the schema that they start from.
 */

type Dataset = Parameters<v.GenericSchema['~run']>[0]
type Config = Parameters<v.GenericSchema['~run']>[1]

/** Valibot accepts a list as an object: `[]` would pass for a body whose properties are all optional. */
// @__NO_SIDE_EFFECTS__
function refusingLists<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run'(dataset: Dataset, config: Config) {
      if (!Array.isArray(dataset.value)) return schema['~run'].call(this, dataset, config)
      v._addIssue(this, 'type', dataset, config)
      return dataset
    },
  }
}

/** Valibot's object, which accepts no list. Properties that it does not name are dropped. */
// @__NO_SIDE_EFFECTS__
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) => refusingLists(v.object(entries))

/** Valibot's variant, which accepts no list: the property `key` says which of the options it is. */
// @__NO_SIDE_EFFECTS__
export const variant = <const Key extends string, const Options extends v.VariantOptions<Key>>(
  key: Key,
  options: Options,
) => refusingLists(v.variant(key, options))

/** Valibot's record, which accepts no list. */
// @__NO_SIDE_EFFECTS__
export const record = <
  const Key extends v.BaseSchema<string, string | number | symbol, v.BaseIssue<unknown>>,
  const Value extends v.GenericSchema,
>(
  key: Key,
  value: Value,
) => refusingLists(v.record(key, value))

/** An object without other properties. It names all of them; Valibot's own names the first. */
// @__NO_SIDE_EFFECTS__
export function strictObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const { rest, '~run': run } = v.objectWithRest(entries, v.never())
  return refusingLists({ ...v.strictObject(entries), rest, '~run': run } as v.StrictObjectSchema<Entries, undefined>)
}

/** At most so many characters, counted as JSON Schema counts them: an emoji is one. */
// @__NO_SIDE_EFFECTS__
export function atMost(most: number): v.MaxCodePointsAction<string, number, undefined> {
  const counted = v.maxCodePoints<string, number>(most)
  return {
    ...counted,
    '~run'(dataset, config) {
      // A character has two code units at most. Counting a text of many megabytes would hold everybody up.
      if (!dataset.typed || dataset.value.length <= 2 * most) return counted['~run'].call(this, dataset, config)
      v._addIssue(this, 'code points', dataset, config)
      return dataset
    },
  }
}

/** What an answer shows. An open pane of an earlier version accepts whatever has the `least` that it needs. */
// @__NO_SIDE_EFFECTS__
export const shown = <S extends v.GenericSchema>(schema: S, least: v.GenericSchema): S => ({
  ...schema,
  '~run': (dataset: Dataset, config: Config) => least['~run'](dataset, config),
})

/** A word that an answer shows. A new word of a newer server must not close a page of an open pane. */
// @__NO_SIDE_EFFECTS__
export const shownWord = <const Words extends readonly string[]>(words: Words) => shown(v.picklist(words), v.string())

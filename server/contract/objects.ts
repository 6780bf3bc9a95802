import * as v from 'valibot'

/*
 * Valibot takes a list for an object without entries. Nothing on the wire is meant so: `[]` must never pass for a body
 * whose properties are all optional. These are Valibot's own schemas that refuse a list.
 */

// @__NO_SIDE_EFFECTS__
function refusingLists<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run'(dataset: Parameters<S['~run']>[0], config: Parameters<S['~run']>[1]) {
      if (!Array.isArray(dataset.value)) return schema['~run'].call(this, dataset, config)
      v._addIssue(this as never, 'type', dataset as never, config as never)
      return dataset
    },
  } as S
}

// @__NO_SIDE_EFFECTS__
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) => refusingLists(v.object(entries))

// @__NO_SIDE_EFFECTS__
export const strictObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  refusingLists(v.strictObject(entries))

// @__NO_SIDE_EFFECTS__
export const variant = <const Key extends string, const Options extends v.VariantOptions<Key>>(
  key: Key,
  options: Options,
) => refusingLists(v.variant(key, options))

// @__NO_SIDE_EFFECTS__
export const record = <
  const Key extends v.BaseSchema<string, string | number | symbol, v.BaseIssue<unknown>>,
  const Value extends v.GenericSchema,
>(
  key: Key,
  value: Value,
) => refusingLists(v.record(key, value))

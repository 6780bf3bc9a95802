import type * as v from 'valibot'

const kindsInWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
  never: 'left out',
}

/**
 * What would be right, as the rest of a sentence that begins with the field's name. Valibot's messages repeat the
 * input.
 */
export function inWords({ type, kind, requirement, expected, input }: v.BaseIssue<unknown>): string {
  if (kind === 'schema' && input === undefined && expected !== 'never') return 'is missing'
  const ofWhat = Array.isArray(input) ? ' entries' : typeof input === 'string' ? ' characters' : ''
  switch (type) {
    case 'min_length':
      return requirement === 1 && typeof input === 'string'
        ? 'must have words'
        : `must have at least ${requirement}${requirement === 1 && ofWhat === ' entries' ? ' entry' : ofWhat}`
    case 'max_length':
    case 'max_code_points':
      return `must have at most ${requirement}${ofWhat}`
    case 'min_value':
      return `must be at least ${requirement}`
    case 'max_value':
      return `must be at most ${requirement}`
    case 'integer':
    case 'safe_integer':
      return 'must be a whole number'
    case 'base64':
      return 'must be Base64'
    case 'picklist':
    case 'variant':
      return `must be one of: ${[...new Set(String(expected).match(/[^"()| ]+/g))].join(', ')}`
    default:
      return expected === null ? 'is not valid' : `must be ${kindsInWords[expected] ?? expected}`
  }
}

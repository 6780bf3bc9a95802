import { add } from './add.ts'
import { format } from './text.ts'

/** Makes an error from the arguments of the library's method of that name: details first, a custom message last. */
type MakesError = (...given: unknown[]) => Error

/** The error factories, by their names on `Error`. */
export const makers = {
  argument: maker('Argument', 'Value does not fall within the expected range.', 'paramName'),
  argumentNull: maker('ArgumentNull', 'Value cannot be null.', 'paramName'),
  argumentOutOfRange: maker(
    'ArgumentOutOfRange',
    'Specified argument was out of the range of valid values.',
    'paramName',
    'actualValue',
  ),
  argumentType: maker(
    'ArgumentType',
    'Object cannot be converted to the required type.',
    'paramName',
    'actualType',
    'expectedType',
  ),
  argumentUndefined: maker('ArgumentUndefined', 'Value cannot be undefined.', 'paramName'),
  format: maker('Format', 'One of the identified items was in an invalid format.'),
  invalidOperation: maker('InvalidOperation', 'Operation is not valid due to the current state of the object.'),
  notImplemented: maker('NotImplemented', 'The method or operation is not implemented.'),
  parameterCount: maker('ParameterCount', 'Parameter count mismatch.'),
}

/** Adds the error factories. */
export function addErrors(): void {
  add(Error, { ...makers, create })
  // The engine itself records where an error was made.
  add(Error.prototype, { popStackFrame: () => undefined })
}

function create(message?: string, more: object = {}): Error {
  return Object.assign(new Error(message), more)
}

function maker(kind: string, usual: string, ...details: string[]): MakesError {
  const name = `Sys.${kind}Exception`
  return (...given) => {
    const more = Object.fromEntries(details.map((detail, at) => [detail, given[at]]))
    const about = more.paramName ? `\n${format('Parameter name: {0}', more.paramName)}` : ''
    return create(`${name}: ${given[details.length] ?? usual}${about}`, { name, ...more })
  }
}

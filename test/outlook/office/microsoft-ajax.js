/*
 * What Office.js touches of Microsoft's ASP.NET Ajax 3.5, which it would otherwise fetch from the network.
 * Loaded before office.js, and by the stand-in Outlook alone.
 */
;(() => {
  const named = (name) => (message, parameter) =>
    Object.assign(new Error(`Sys.${name}Exception: ${message ?? ''}`), {
      name: `Sys.${name}Exception`,
      paramName: parameter,
    })
  const fits = (value, type) =>
    !type ||
    (type === Function
      ? typeof value === 'function'
      : Object(value) instanceof type || typeof value === type.name.toLowerCase())

  /** Null when the value fits its description, else the error to throw. */
  Function._validateParameter = (value, description, name) => {
    if (value === undefined)
      return description.optional ? null : named('ArgumentUndefined')('Value cannot be undefined.', name)
    if (value === null)
      return description.mayBeNull === false ? named('ArgumentNull')('Value cannot be null.', name) : null
    return fits(value, description.type) ? null : named('ArgumentType')('Value has another type.', name)
  }
  Function._validateParams = (given, descriptions) => {
    if (typeof given.length === 'number' && given.length > descriptions.length)
      return named('ParameterCount')('Too many parameters.')
    for (const [at, description] of descriptions.entries()) {
      const value = at in given ? given[at] : given[description.name]
      const error = Function._validateParameter(value, description, description.name)
      if (error) return error
    }
    return null
  }

  window.Type = Function
  Type.registerNamespace = (path) => path.split('.').reduce((at, name) => (at[name] ??= {}), window)
  Type.registerClass = () => undefined
  Type.prototype.registerClass = () => undefined
  Type.registerNamespace('Sys.Serialization')
  Sys.Serialization.JavaScriptSerializer = { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) }
  Sys.Debug = { trace: () => undefined, fail: () => undefined }
  Sys.Browser = {}
  Sys.StringBuilder = class {
    #parts = []
    append(part) {
      this.#parts.push(part)
      return this
    }
    toString() {
      return this.#parts.join('')
    }
  }
  String.format = (text, ...values) => text.replace(/\{(\d+)\}/g, (_, at) => values[at] ?? '')

  Error.create = (message, more) => Object.assign(new Error(message), more)
  const makers = { argument: 'Argument', argumentNull: 'ArgumentNull', argumentOutOfRange: 'ArgumentOutOfRange' }
  Object.assign(makers, { argumentType: 'ArgumentType', argumentUndefined: 'ArgumentUndefined', format: 'Format' })
  Object.assign(makers, {
    invalidOperation: 'InvalidOperation',
    notImplemented: 'NotImplemented',
    parameterCount: 'ParameterCount',
  })
  for (const [maker, name] of Object.entries(makers)) Error[maker] = named(name)
})()

/*
 * Plays Microsoft's MicrosoftAjax.js (ASP.NET Ajax 3.5), which is not to be had here, where Office.js asks Microsoft's
 * address for it. Written by itself after the documentation, and not the register's own replacement: what that one gets
 * wrong is not to be wrong here in the same way. Like the original it reads JSON with eval, which a page's policy may forbid.
 */
;(() => {
  window.Type = Function
  for (const [name, type] of Object.entries({
    Array,
    Boolean,
    Date,
    Error,
    Function,
    Number,
    Object,
    RegExp,
    String,
  })) {
    type.__typeName = name
    type.__class = true
  }
  const { prototype } = Type

  Type.registerNamespace = (path) => {
    let at = window
    for (const name of path.split('.')) {
      at[name] ||= { __namespace: true, __typeName: name }
      at = at[name]
    }
  }
  Type.isClass = (type) => !!type?.__class
  Type.isEnum = (type) => !!type?.__enum
  Type.isNamespace = (value) => !!value?.__namespace
  prototype.registerClass = function (typeName, baseType, ...interfaceTypes) {
    this.prototype.constructor = this
    this.__typeName = typeName
    this.__class = true
    if (baseType) {
      this.__baseType = baseType
      this.__basePrototypePending = true
    }
    if (interfaceTypes.length > 0) this.__interfaces = interfaceTypes
    return this
  }
  prototype.registerInterface = function (typeName) {
    this.prototype.constructor = this
    this.__typeName = typeName
    this.__interface = true
    return this
  }
  prototype.registerEnum = function (name, flags) {
    for (const value in this.prototype) this[value] = this.prototype[value]
    this.__typeName = name
    this.__enum = true
    this.__flags = flags
    this.parse = (text) => this.prototype[text]
  }
  prototype.getName = function () {
    return this.__typeName ?? ''
  }
  prototype.getBaseType = function () {
    return this.__baseType ?? null
  }
  prototype.getInterfaces = function () {
    return [...(this.__interfaces ?? [])]
  }
  prototype.resolveInheritance = function () {
    if (!this.__basePrototypePending) return
    this.__baseType.resolveInheritance()
    for (const member in this.__baseType.prototype) {
      if (!Object.hasOwn(this.prototype, member)) this.prototype[member] = this.__baseType.prototype[member]
    }
    delete this.__basePrototypePending
  }
  prototype.initializeBase = function (instance, given) {
    this.resolveInheritance()
    for (const one of this.getInterfaces()) one.call(instance)
    this.__baseType?.apply(instance, given ?? [])
    return instance
  }
  prototype.getBaseMethod = function (_instance, name) {
    this.resolveInheritance()
    return this.__baseType?.prototype[name] ?? null
  }
  prototype.callBaseMethod = function (instance, name, given) {
    return this.getBaseMethod(instance, name).apply(instance, given ?? [])
  }
  prototype.inheritsFrom = function (parent) {
    return !!this.__baseType && (this.__baseType === parent || this.__baseType.inheritsFrom(parent))
  }
  prototype.implementsInterface = function (type) {
    return this.getInterfaces().includes(type) || !!this.__baseType?.implementsInterface(type)
  }
  prototype.isInstanceOfType = function (instance) {
    if (instance === undefined || instance === null) return false
    if (instance instanceof this) return true
    const type = Object.getType(instance)
    return type === this || type.inheritsFrom(this) || type.implementsInterface(this)
  }
  prototype.isImplementedBy = function (instance) {
    return instance !== undefined && instance !== null && Object.getType(instance).implementsInterface(this)
  }
  Object.getType = ({ constructor: made }) => (typeof made === 'function' && made.__typeName ? made : Object)
  Object.getTypeName = (instance) => Object.getType(instance).getName()

  Error.create = (message, more) => Object.assign(new Error(message), { message }, more)
  const exception = (kind, usual, parameter, more, message) => {
    const name = `Sys.${kind}Exception`
    const about = parameter ? `\nParameter name: ${parameter}` : ''
    return Error.create(`${name}: ${message || usual}${about}`, { name, paramName: parameter, ...more })
  }
  Error.argument = (parameter, message) =>
    exception('Argument', 'Value does not fall within the expected range.', parameter, {}, message)
  Error.argumentNull = (parameter, message) =>
    exception('ArgumentNull', 'Value cannot be null.', parameter, {}, message)
  Error.argumentOutOfRange = (parameter, actualValue, message) =>
    exception(
      'ArgumentOutOfRange',
      'Specified argument was out of the range of valid values.',
      parameter,
      { actualValue },
      message,
    )
  Error.argumentType = (parameter, actualType, expectedType, message) =>
    exception(
      'ArgumentType',
      'Object cannot be converted to the required type.',
      parameter,
      { actualType, expectedType },
      message,
    )
  Error.argumentUndefined = (parameter, message) =>
    exception('ArgumentUndefined', 'Value cannot be undefined.', parameter, {}, message)
  Error.format = (message) =>
    exception('Format', 'One of the identified items was in an invalid format.', null, {}, message)
  Error.invalidOperation = (message) =>
    exception('InvalidOperation', 'Operation is not valid due to the current state of the object.', null, {}, message)
  Error.notImplemented = (message) =>
    exception('NotImplemented', 'The method or operation is not implemented.', null, {}, message)
  Error.parameterCount = (message) => exception('ParameterCount', 'Parameter count mismatch.', null, {}, message)
  Error.prototype.popStackFrame = () => undefined

  Function.emptyMethod = Function.emptyFunction = () => undefined
  Function.createDelegate =
    (instance, method) =>
    (...given) =>
      method.apply(instance, given)
  Function.createCallback =
    (method, context) =>
    (...given) =>
      method(...given, context)
  Function._validateParameter = (value, { type, mayBeNull, optional, integer }, name) => {
    if (value === undefined) return mayBeNull || optional ? null : Error.argumentUndefined(name)
    if (value === null) return mayBeNull ? null : Error.argumentNull(name)
    if (type && !type.__enum && !type.isInstanceOfType(value))
      return Error.argumentType(name, Object.getType(value), type)
    return integer && value % 1 !== 0 ? Error.argumentOutOfRange(name, value) : null
  }
  Function._validateParams = (given, expected) => {
    const least = expected.filter((one) => !one.optional && !one.parameterArray).length
    const most = expected.at(-1)?.parameterArray ? Number.POSITIVE_INFINITY : expected.length
    if (given.length < least || given.length > most) return Error.parameterCount()
    for (let at = 0; at < given.length; at += 1) {
      const one = expected[Math.min(at, expected.length - 1)]
      const error = Function._validateParameter(given[at], one, one.name)
      if (error) return error
    }
    return null
  }
  Function.validateParameters = Function._validateParams

  String.format = (text, ...values) =>
    text.replace(/\{\{|\}\}|\{(\d+)(:[^}]*)?\}/g, (found, at) => (at === undefined ? found[0] : (values[at] ?? '')))
  Array.add = Array.enqueue = (list, one) => void list.push(one)
  Array.addRange = (list, more) => void list.push(...more)
  Array.clear = (list) => void list.splice(0)
  Array.clone = (list) => [...list]
  Array.contains = (list, one) => list.includes(one)
  Array.dequeue = (list) => list.shift()
  Array.forEach = (list, method, instance) => list.forEach(method, instance)
  Array.indexOf = (list, one, from) => list.indexOf(one, from)
  Array.insert = (list, at, one) => void list.splice(at, 0, one)
  Array.remove = (list, one) => list.includes(one) && list.splice(list.indexOf(one), 1).length === 1
  Array.removeAt = (list, at) => void list.splice(at, 1)

  Type.registerNamespace('Sys.Serialization')
  Sys.StringBuilder = function (first) {
    this._parts = first === undefined || first === null ? [] : [String(first)]
  }
  Sys.StringBuilder.prototype = {
    append(part) {
      this._parts.push(part)
      return this
    },
    appendLine(part = '') {
      return this.append(`${part}\r\n`)
    },
    clear() {
      this._parts = []
    },
    isEmpty() {
      return this.toString() === ''
    },
    toString(between = '') {
      return this._parts.join(between)
    },
  }
  Sys.StringBuilder.registerClass('Sys.StringBuilder')
  Sys.Browser = { InternetExplorer: {}, Firefox: {}, Safari: {}, Opera: {} }
  Sys.Browser.agent = Sys.Browser.Safari
  Sys.Debug = { trace: () => undefined, fail: () => undefined, assert: () => undefined, clearTrace: () => undefined }
  Sys.Serialization.JavaScriptSerializer = {
    serialize: (value) =>
      JSON.stringify(value, function (name, plain) {
        return this[name] instanceof Date ? `@Date(${this[name].getTime()})@` : plain
      })?.replace(/"@Date\((-?\d+)\)@"/g, '"\\/Date($1)\\/"'),
    deserialize: (text) => {
      try {
        // biome-ignore lint/security/noGlobalEval: the original does, and so needs what a policy may forbid
        return eval(`(${text.replace(/(^|[^\\])"\\\/Date\((-?\d+)\)\\\/"/g, '$1new Date($2)')})`)
      } catch {
        throw Error.argument('data', 'Cannot deserialize. The data does not correspond to valid JSON.')
      }
    },
  }
})()

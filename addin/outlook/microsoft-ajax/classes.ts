import { add } from './add.ts'

/** A constructor, with what `registerClass` recorded on it. */
export type Class = {
  (...given: unknown[]): unknown
  prototype: Record<string, unknown>
  __typeName?: string
  __enum?: boolean
  __flags?: boolean
  __baseType?: Class | null
  /** The base class's members are not in the prototype yet: the first instance copies them. */
  __basePrototypePending?: boolean
  __interfaces?: Class[]
}

const builtIn = { Array, Boolean, Date, Error, Function, Number, Object, RegExp, String }

/** Adds namespaces, classes and enumerations: `Type` is `Function`, so every function has its members. */
export function addClasses(): void {
  for (const [name, type] of Object.entries(builtIn)) add(type, { __typeName: name, __class: true })
  Object.assign(window, { Type: Function })
  add(Function, { registerNamespace })
  add(Function.prototype, {
    registerClass,
    registerEnum,
    getName(this: Class) {
      return this.__typeName ?? ''
    },
    initializeBase,
    inheritsFrom,
    isInstanceOfType,
  })
  add(Object, { getType, getTypeName: (instance: unknown) => getType(instance).__typeName ?? 'Object' })
}

function registerNamespace(path: string): void {
  let place = window as unknown as Record<string, object>
  for (const name of path.split('.')) {
    place[name] ??= {}
    place = place[name] as Record<string, object>
  }
}

function registerClass(this: Class, name: string, base?: Class | null, ...interfaces: Class[]): Class {
  add(this, { __typeName: name, __class: true })
  this.prototype.constructor = this
  if (base) add(this, { __baseType: base, __basePrototypePending: true })
  if (interfaces.length > 0) add(this, { __interfaces: interfaces })
  return this
}

/** An enumeration is declared as a prototype of numbers, and read from the function itself. */
function registerEnum(this: Class, name: string, flags = false): void {
  Object.assign(this, this.prototype)
  const values = Object.entries(this.prototype) as [string, number][]
  const asText = (value?: number) => {
    if (value === undefined) return name
    const parts = flags ? values.filter(([, one]) => one !== 0 && (value & one) === one) : []
    return parts.map(([part]) => part).join(', ') || (values.find(([, one]) => one === value)?.[0] ?? '')
  }
  add(this, { __typeName: name, __enum: true, __flags: flags, toString: asText })
}

/** Copies what a class lacks from its base class: there is no prototype chain. */
function resolveInheritance(type: Class): void {
  const base = type.__baseType
  if (!base || !type.__basePrototypePending) return
  resolveInheritance(base)
  for (const [name, member] of Object.entries(base.prototype))
    if (!Object.hasOwn(type.prototype, name)) type.prototype[name] = member
  type.__basePrototypePending = false
}

function initializeBase<T>(this: Class, instance: T, given: unknown[] = []): T {
  resolveInheritance(this)
  for (const one of this.__interfaces ?? []) one.call(instance)
  this.__baseType?.apply(instance, given)
  return instance
}

function inheritsFrom(this: Class, parent: Class): boolean {
  for (let base = this.__baseType; base; base = base.__baseType) if (base === parent) return true
  return false
}

function isInstanceOfType(this: Class, instance: unknown): boolean {
  if (instance === undefined || instance === null) return false
  if (instance instanceof this) return true
  const type = getType(instance)
  return type === this || inheritsFrom.call(type, this) || (type.__interfaces?.includes(this) ?? false)
}

/** The registered class of an instance, or `Object` where it has none. */
export function getType(instance: unknown): Class {
  const made = (instance as { constructor?: Class }).constructor
  return typeof made === 'function' && made.__typeName ? made : (Object as unknown as Class)
}

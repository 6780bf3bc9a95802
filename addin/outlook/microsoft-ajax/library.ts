import { add } from './add.ts'
import { deserialize, serialize } from './serializer.ts'
import { format, StringBuilder } from './text.ts'

/** Adds the rest: texts, lists, bound functions and the namespace `Sys`. */
export function addLibrary(): void {
  add(String, { format })
  add(Array, { removeAt: (list: unknown[], at: number) => void list.splice(at, 1) })
  add(Function, {
    createDelegate:
      (instance: unknown, method: (...given: unknown[]) => unknown) =>
      (...given: unknown[]) =>
        method.apply(instance, given),
  })
  const nothing = () => undefined
  const Sys = {
    // Office.js asks only about Internet Explorer, which cannot run this page.
    Browser: { InternetExplorer: {}, agent: null },
    Debug: { trace: nothing, fail: nothing },
    Serialization: { JavaScriptSerializer: { serialize, deserialize } },
    StringBuilder,
  }
  Object.assign(window, { Sys })
}

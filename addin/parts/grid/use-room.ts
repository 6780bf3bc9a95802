import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether an element is at least so many pixels wide. It is measured before it is first drawn, and followed. */
export function useRoom(of: RefObject<HTMLElement | null>, least: number): boolean {
  const [hasRoom, setHasRoom] = useState(true)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const measure = () => setHasRoom(element.clientWidth >= least)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [of, least])
  return hasRoom
}

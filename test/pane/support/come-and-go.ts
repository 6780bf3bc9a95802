import { createElement, type ReactNode, useState } from 'react'

/** Pressed, it leaves what is drawn for another message, or comes back to it. */
export const another = 'Another message'

function ComeAndGo({ drawn }: { drawn: () => ReactNode }) {
  const [isHere, setHere] = useState(true)
  const leave = createElement('button', { type: 'button', onClick: () => setHere(!isHere) }, another)
  return createElement('div', {}, leave, isHere ? drawn() : null)
}

/** Draws a component as a pinned pane does: another message takes its place, and it comes back. */
export const comingAndGoing =
  <Props extends object>(load: () => Promise<(props: Props) => ReactNode>, props: object) =>
  async (): Promise<ReactNode> => {
    const Component = (await load()) as (props: object) => ReactNode
    return createElement(ComeAndGo, { drawn: () => createElement(Component, props) })
  }

/** An answer that comes when it is told to. */
export function late(): { wait: Promise<void>; come: () => void } {
  let come = () => {}
  const wait = new Promise<void>((resolve) => {
    come = resolve
  })
  return { wait, come }
}

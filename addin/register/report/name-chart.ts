/**
 * Names the parts of a chart, a bar by its own label. Fluent's charts name them in English alone ("Line chart with 1
 * lines"), and take no other words for them. Returns what ends it.
 */
export function nameChart(chart: HTMLElement, words: string): () => void {
  const name = () => {
    for (const part of chart.querySelectorAll('[role="region"], [role="listbox"]')) {
      const own = part.closest('svg:not([role])')?.getAttribute('aria-label') ?? words
      if (part.getAttribute('aria-label') !== own) part.setAttribute('aria-label', own)
      // Fluent makes two landmarks of one drawing.
      if (part.matches('svg [role="region"]')) part.setAttribute('role', 'group')
    }
  }
  const observer = new MutationObserver(name)
  observer.observe(chart, { subtree: true, childList: true, attributeFilter: ['aria-label', 'role'] })
  name()
  return () => observer.disconnect()
}

/** Runs the task when the browser has painted and is idle; gives a function that calls it off. */
export function afterPaint(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: 300 })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(task, 30)
  return () => clearTimeout(handle)
}

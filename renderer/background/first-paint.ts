/** A hidden window paints nothing: then work goes on after so many milliseconds. */
const patience = 1000

/** Resolves when something of the window is on the screen. What is not needed for that is loaded from then on. */
export const firstPaint: Promise<void> = new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
  })
  observer.observe({ type: 'paint', buffered: true })
  setTimeout(resolve, patience)
})

/** What the page notes for the benchmark; installed before any script of the page runs. */
export interface Recorder {
  /** When the window was there to be used: the frame after top bar and canvas came. */
  usable?: number
  /** When the last file was handed to the page. */
  chosen: number
  /** When the browser received the last key or button press. */
  pressed: number
  /** When the main thread was last blocked for more than 50 ms. */
  lastLongTask: number
  /** Begins to note frames; `stop` gives the time between each two. */
  start(): void
  stop(): number[]
  /** The time when what was just done is on the screen. */
  painted(): Promise<number>
}

declare global {
  interface Window {
    recorder: Recorder
  }
}

/** Self-contained: the browser gets the text of this function. */
export function installRecorder() {
  let frames: number[] = []
  let running = false
  const recorder: Recorder = {
    chosen: 0,
    pressed: 0,
    lastLongTask: 0,
    start() {
      frames = []
      running = true
      requestAnimationFrame(note)
    },
    stop() {
      running = false
      return frames.slice(1).map((time, index) => time - (frames[index] ?? 0))
    },
    painted: () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))),
  }
  window.recorder = recorder

  function note(time: number) {
    if (!running) return
    frames.push(time)
    requestAnimationFrame(note)
  }

  function lookForWindow() {
    if (document.querySelector('.topbar') && document.querySelector('.react-flow__pane')) {
      requestAnimationFrame(() => (recorder.usable = performance.now()))
    } else requestAnimationFrame(lookForWindow)
  }
  requestAnimationFrame(lookForWindow)

  for (const type of ['keydown', 'pointerdown']) {
    addEventListener(type, (event) => (recorder.pressed = event.timeStamp), { capture: true })
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) recorder.lastLongTask = startTime + duration
  }).observe({ type: 'longtask', buffered: true })

  // Without pickers the plain file chooser opens, which a program can answer.
  Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined })
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function chosenThen(this: HTMLInputElement) {
    this.addEventListener('change', () => (recorder.chosen = performance.now()))
    click.call(this)
  }
}

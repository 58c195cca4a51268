import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof stateSchema>

const fallback = { width: 1280, height: 800 }

/** Whether enough of the window can be seen and caught on one of the screens that are there now. */
export function isReachable(bounds: Rectangle, areas: readonly Rectangle[]): boolean {
  return areas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
    const titleBarInside = bounds.y >= area.y - 10 && bounds.y < area.y + area.height - 40
    return width >= 120 && titleBarInside
  })
}

/** Reads where the window was; size alone if its screen is gone, the default if the file can't be understood. */
export function readWindowState(
  path: string,
): Partial<Rectangle> & { width: number; height: number; maximized: boolean } {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { ...fallback, maximized: false }
  }
  const state = stateSchema.safeParse(raw)
  if (!state.success) return { ...fallback, maximized: false }
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  if (isReachable(state.data, areas)) return state.data
  const largest = areas.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b))
  return {
    width: Math.min(state.data.width, largest.width),
    height: Math.min(state.data.height, largest.height),
    maximized: state.data.maximized,
  }
}

/** Remembers size and place when the window closes. Losing them is no loss: a full disk is passed over. */
export function keepWindowState(
  window: BrowserWindow,
  path: string,
  onError: (error: unknown) => void,
): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(path, JSON.stringify(state))
    } catch (error) {
      onError(error)
    }
  })
}

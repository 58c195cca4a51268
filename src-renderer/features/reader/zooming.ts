/** How a picture is being looked at: how large, and by how many CSS pixels it was moved from the middle. */
export interface Look {
  readonly scale: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const wholePicture: Look = { scale: 1, x: 0, y: 0 }
export const largestScale = 6

/** As large as it can be in the window without being cut. */
export function fitted(picture: Size, window: Size): Size {
  const scale = Math.min(window.width / picture.width, window.height / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}

/** Keeps the scale within bounds and the picture in sight: no edge comes further in than the window's own. */
export function kept(look: Look, fit: Size, window: Size): Look {
  const scale = Math.min(largestScale, Math.max(1, look.scale))
  const most = (length: number, room: number): number => Math.max(0, (length * scale - room) / 2)
  const within = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value))
  return {
    scale,
    x: within(look.x, most(fit.width, window.width)),
    y: within(look.y, most(fit.height, window.height)),
  }
}

/**
 * Larger or smaller by `factor`, with the spot under the pointer staying where it is.
 *
 * @param spot CSS pixels from the middle of the window
 */
export function zoomed(
  look: Look,
  factor: number,
  spot: { readonly x: number; readonly y: number },
  fit: Size,
  window: Size,
): Look {
  const scale = Math.min(largestScale, Math.max(1, look.scale * factor))
  const grown = scale / look.scale
  return kept(
    { scale, x: spot.x - (spot.x - look.x) * grown, y: spot.y - (spot.y - look.y) * grown },
    fit,
    window,
  )
}

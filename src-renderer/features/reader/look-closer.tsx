import { X, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useRef, useState, type JSX, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureView } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { useWindowShape } from './use-window-shape.ts'
import { fitted, kept, wholePicture, zoomed, type Look } from './zooming.ts'

/** CSS pixels that an arrow key moves a picture by. */
const step = 80
const factor = 1.5

/** A picture by itself, as large as the window: to be zoomed by wheel, click or keys, and moved by dragging or arrows. */
export function LookCloser({
  picture,
  onClose,
}: {
  readonly picture: PictureView
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const { pictureUrl } = useApp()
  const dialog = useRef<HTMLDialogElement>(null)
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: Look; moved: boolean } | null>(
    null,
  )
  const shape = useWindowShape()
  const fit = fitted(picture, shape)
  const [wanted, setLook] = useState(wholePicture)
  const look = kept(wanted, fit, shape)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const zoom = (by: number, spot = { x: 0, y: 0 }): void => setLook(zoomed(look, by, spot, fit, shape))
  const move = (dx: number, dy: number): void =>
    setLook(kept({ ...look, x: look.x + dx, y: look.y + dy }, fit, shape))
  const spotOf = (event: { readonly clientX: number; readonly clientY: number }) => ({
    x: event.clientX - shape.width / 2,
    y: event.clientY - shape.height / 2,
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    // The book behind has keys of its own.
    event.stopPropagation()
    if (event.key === '+' || event.key === '=') zoom(factor)
    else if (event.key === '-') zoom(1 / factor)
    else if (event.key === '0') setLook(wholePicture)
    else if (event.key === 'ArrowLeft') move(step, 0)
    else if (event.key === 'ArrowRight') move(-step, 0)
    else if (event.key === 'ArrowUp') move(0, step)
    else if (event.key === 'ArrowDown') move(0, -step)
    else return
    event.preventDefault()
  }
  const onPointerUp = (event: PointerEvent): void => {
    const moved = drag.current?.moved ?? true
    drag.current = null
    if (moved) return
    if (look.scale > 1) setLook(wholePicture)
    else zoom(factor * factor, spotOf(event))
  }

  return (
    <dialog
      ref={dialog}
      className="look-closer"
      aria-label={t('reader.look.title')}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <img
        src={pictureUrl(picture.sha256, 'full')}
        alt={picture.alt}
        className={look.scale > 1 ? 'grown' : ''}
        draggable={false}
        style={{
          inlineSize: fit.width,
          blockSize: fit.height,
          transform: `translate(${look.x}px, ${look.y}px) scale(${look.scale})`,
        }}
        onWheel={(event) => zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, spotOf(event))}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag.current = { x: event.clientX, y: event.clientY, from: look, moved: false }
        }}
        onPointerMove={(event) => {
          const held = drag.current
          if (!held) return
          const dx = event.clientX - held.x
          const dy = event.clientY - held.y
          if (Math.hypot(dx, dy) > 4) held.moved = true
          if (held.moved)
            setLook(kept({ ...held.from, x: held.from.x + dx, y: held.from.y + dy }, fit, shape))
        }}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null
        }}
      />
      <div className="look-tools">
        <IconButton label={t('reader.look.larger')} onClick={() => zoom(factor)}>
          <ZoomIn size={20} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('reader.look.smaller')} onClick={() => zoom(1 / factor)}>
          <ZoomOut size={20} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('dialog.close')} onClick={onClose}>
          <X size={20} aria-hidden="true" />
        </IconButton>
      </div>
    </dialog>
  )
}

import { useEffect, type RefObject } from 'react'
import type { Turn } from './page-turning.ts'

/** CSS pixels of wheel or finger that make a turn. */
const wheelNeeded = 90
const swipeNeeded = 64
/** Milliseconds after a turn in which a wheel that is still rolling turns no further page. */
const wheelRest = 480

/**
 * Wheel and swipe turn pages; a text that is longer than its place is scrolled first.
 *
 * @param rtl whether the book is turned from right to left
 */
export function usePageGestures(
  area: RefObject<HTMLElement | null>,
  turn: (turn: Turn) => void,
  rtl: boolean,
): void {
  useEffect(() => {
    const element = area.current
    if (!element) return
    let rolled = 0
    let restUntil = 0
    let touch: { readonly x: number; readonly y: number } | null = null

    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || document.querySelector('dialog[open]')) return
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
      const delta = sideways ? event.deltaX : event.deltaY
      if (!sideways && canScroll(event.target, element, delta)) return
      if (event.timeStamp < restUntil) return
      rolled = Math.sign(rolled) === Math.sign(delta) ? rolled + delta : delta
      if (Math.abs(rolled) < wheelNeeded) return
      turn(rolled > 0 !== (sideways && rtl) ? 'next' : 'previous')
      rolled = 0
      restUntil = event.timeStamp + wheelRest
    }
    const onPointerDown = (event: PointerEvent): void => {
      const own = document.querySelector('dialog[open]') !== null
      touch = event.pointerType === 'mouse' || own ? null : { x: event.clientX, y: event.clientY }
    }
    const onPointerUp = (event: PointerEvent): void => {
      if (!touch) return
      const dx = event.clientX - touch.x
      const dy = event.clientY - touch.y
      touch = null
      if (Math.abs(dx) >= swipeNeeded && Math.abs(dx) > 2 * Math.abs(dy)) {
        turn(dx < 0 !== rtl ? 'next' : 'previous')
      }
    }
    element.addEventListener('wheel', onWheel, { passive: true })
    element.addEventListener('pointerdown', onPointerDown)
    element.addEventListener('pointerup', onPointerUp)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onPointerDown)
      element.removeEventListener('pointerup', onPointerUp)
    }
  }, [area, turn, rtl])
}

function canScroll(from: EventTarget | null, until: HTMLElement, delta: number): boolean {
  for (let node = from instanceof Element ? from : null; node; node = node.parentElement) {
    if (hasRoom(node, delta)) return true
    if (node === until) break
  }
  return false
}

function hasRoom(node: Element, delta: number): boolean {
  if (node.scrollHeight <= node.clientHeight + 1) return false
  const overflow = getComputedStyle(node).overflowY
  if (overflow !== 'auto' && overflow !== 'scroll') return false
  return (delta > 0 ? node.scrollHeight - node.clientHeight - node.scrollTop : node.scrollTop) > 1
}

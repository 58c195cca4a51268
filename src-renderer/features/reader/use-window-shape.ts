import { useSyncExternalStore } from 'react'
import type { WindowShape } from './leaves.ts'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/** The window's size in CSS pixels, kept up to date. */
export function useWindowShape(): WindowShape {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth)
  const height = useSyncExternalStore(subscribe, () => window.innerHeight)
  return { width, height }
}

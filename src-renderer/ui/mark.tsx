import type { JSX } from 'react'

/** The house's sign: a chimney corner with its light on. Decorative. */
export function Mark({ size = 44 }: { readonly size?: number }): JSX.Element {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 44 44" aria-hidden="true">
      <path
        className="mark-arch"
        d="M6 40V21C6 11.6 13.2 4 22 4s16 7.6 16 17v19a1.5 1.5 0 0 1-1.5 1.5h-29A1.5 1.5 0 0 1 6 40Z"
      />
      <path
        className="mark-flame"
        d="M22 13c1 4.6 7.2 7.4 7.2 13.4A7.2 7.2 0 0 1 22 33.8a7.2 7.2 0 0 1-7.2-7.4c0-3 1.6-4.8 3-6.6.2 1.7 1 2.7 2 3.2C19.600 19.600 20.400 15.800 22 13Z"
      />
      <path className="mark-sill" d="M12.500 37h19" />
    </svg>
  )
}

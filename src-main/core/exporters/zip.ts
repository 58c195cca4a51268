import type { ZipOptions } from 'fflate'

/** The earliest date a ZIP can hold, in local time, as ZIP has it: the same bytes in every time zone. */
const zipEpoch = new Date(1980, 0, 1)

/** For what is compressed already. */
export const stored: ZipOptions = { level: 0, mtime: zipEpoch }
export const deflated: ZipOptions = { level: 9, mtime: zipEpoch }

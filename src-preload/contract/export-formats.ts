/** The names alone, without zod: the window shows them. */
export const exportFormats = ['pdf', 'epub', 'epub-fixed', 'html', 'pictures', 'text', 'inglenook'] as const

/** What a PDF is made for; `square` has a bleed of 3 mm, a booklet is folded and stapled. */
export const papers = ['screen', 'a5', 'a4', 'letter', 'square', 'booklet-a4', 'booklet-letter'] as const

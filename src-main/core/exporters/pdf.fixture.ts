import { PDFDocument } from '@cantoo/pdf-lib'
import type { PrintDocument, Printer } from '../ports.ts'

export type { PrintDocument } from '../ports.ts'

/** A printer whose PDF has so many empty pages, of so many millimetres; keeps what it was given. */
export const papers = (
  pages: number,
  size = 148,
): { readonly printer: Printer; readonly printed: PrintDocument[] } => {
  const printed: PrintDocument[] = []
  return {
    printed,
    printer: {
      print: async (document) => {
        printed.push(document)
        const pdf = await PDFDocument.create({ updateMetadata: false })
        for (let page = 0; page < pages; page += 1) {
          const side = pdf.addPage([(size / 25.4) * 72, (size / 25.4) * 72])
          side.drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } })
        }
        return pdf.save()
      },
    },
  }
}

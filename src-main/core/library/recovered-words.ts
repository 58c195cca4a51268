import type { SpokenLanguage } from '#contract/interface-language.ts'

/** What books are called, and their pictures described, of which nothing else is known any more. */
export const recoveredWords: Readonly<
  Record<SpokenLanguage, { readonly title: string; readonly picture: string }>
> = {
  en: { title: 'Recovered pictures', picture: 'A recovered picture' },
  de: { title: 'Gerettete Bilder', picture: 'Ein gerettetes Bild' },
  es: { title: 'Dibujos recuperados', picture: 'Un dibujo recuperado' },
  fr: { title: 'Images retrouvées', picture: 'Une image retrouvée' },
  uk: { title: 'Врятовані малюнки', picture: 'Врятований малюнок' },
  ar: { title: 'صور مستعادة', picture: 'صورة مستعادة' },
}

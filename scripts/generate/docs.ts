import { documentPage } from './docs/document-page.js'
import { indexPage } from './docs/index-page.js'
import { termsPage, typesPage, wordsPage } from './docs/list-pages.js'
import { documentsOf, pageOf } from './docs/site.js'
import type { Vocabulary } from './docs/vocabulary.js'
import type { Model } from './model.js'

/** The reference pages, path -> Markdown. */
export function emitReferencePages(model: Model, vocabulary: Vocabulary): [string, string][] {
  const site = { model, vocabulary }
  const pages: [string, string][] = [
    ['index.md', indexPage(site)],
    ...documentsOf(site).map((type): [string, string] => [pageOf(type.document), documentPage(site, type)]),
    ['types.md', typesPage(site)],
    ['words.md', wordsPage(site)],
    ['terms.md', termsPage(site)],
  ]
  return pages.map(([name, text]) => [`docs/reference/${name}`, text])
}

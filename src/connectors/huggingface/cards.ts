import type { Draft } from '../finish.js'
import type { Scope } from '../scope.js'
import type { Wire } from '../wire/wire.js'
import { readModelIndex } from './evaluations.js'
import { datasetReference, modelReference, tagLabel } from './names.js'

/** What the front matter of a card says of a model (https://huggingface.co/docs/hub/model-cards#model-card-metadata). */
export interface Card {
  readonly draft: Draft<'mlmodel'>
  readonly license: string | undefined
  readonly metrics: readonly object[]
}

/** Reads the front matter of a card, as the Hub gives it in `cardData` or as a parser of YAML does. */
export function readCard(card: Wire, scope: Scope): Card {
  card.ignore({ widgetData: 'Examples for the demo on the page.' })
  const features = featuresOf(card)
  const relation = card.text('base_model_relation')
  return {
    license: licenseOf(card),
    metrics: [...readModelIndex(card, scope), ...emissionsOf(card)],
    draft: {
      displayName: card.text('model_name'), languages: card.texts('language'), mlFeatures: features, tags: card.texts('tags').map(tagLabel),
      baseModels: card.texts('base_model').map((base) => modelReference(scope, base, relation)),
      trainingData: card.texts('datasets').map((dataset) => ({ dataset: datasetReference(scope, dataset) })),
    },
  }
}

/** The licence, by its own name where the card says `other`. */
function licenseOf(card: Wire): string | undefined {
  const given = card.texts('license')
  return given.length === 1 && given[0] === 'other' ? card.text('license_name') ?? 'other' : given.join(', ') || undefined
}

/** Names of the columns of a table, which cards of scikit-learn have only as keys of their examples. */
function featuresOf(card: Wire): object[] {
  const given = card.peek('widget')
  const widgets = Array.isArray(given) ? card.items('widget') : given === undefined || given === null ? [] : [card.item('widget')]
  const names = widgets.flatMap((widget) => (widget.has('structuredData') ? widget.item('structuredData').keys : []))
  for (const widget of widgets) widget.ignore({ '*': 'Examples for the demo on the page.' })
  return [...new Set(names)].map((name) => ({ name }))
}

/** The emissions of the training, in grams of CO2 equivalent. */
function emissionsOf(card: Wire): object[] {
  if (typeof card.peek('co2_eq_emissions') !== 'object') return card.has('co2_eq_emissions') ? [{ name: 'co2_eq_emissions', value: card.number('co2_eq_emissions'), unit: 'g' }] : []
  const emissions = card.item('co2_eq_emissions')
  return emissions.has('emissions') ? [{ name: 'co2_eq_emissions', value: emissions.number('emissions'), unit: 'g', method: emissions.text('source') }] : []
}

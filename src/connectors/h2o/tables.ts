import type { Wire } from '../wire/wire.js'

/** A row of a table: its cells by the names of their columns; the first column of some tables has none and is called `row`. */
export type Row = Readonly<Record<string, unknown>>

/**
 * The rows of a TwoDimTable (https://docs.h2o.ai/h2o/latest-stable/h2o-docs/rest-api-reference.html), whose `data` stands column by column.
 * How a cell is to be printed is left out.
 */
export function readTable(table: Wire): Row[] {
  table.ignore({ rowcount: 'Follows from the data.', description: 'A heading of H2O itself.', name: 'A heading of H2O itself.', 'columns/*/type': 'How H2O keeps the cells.', 'columns/*/format': 'How a cell is to be printed.', 'columns/*/description': 'A heading of H2O itself.' })
  const names = table.items('columns').map((column) => column.text('name') ?? 'row')
  const data = table.json('data')
  if (!Array.isArray(data)) return []
  const columns = data.map((column) => (Array.isArray(column) ? column : []))
  const length = columns.reduce((most, column) => Math.max(most, column.length), 0)
  return Array.from({ length }, (_, row) => Object.fromEntries(columns.map((column, index) => [names[index] ?? `column ${index + 1}`, column[row]] as const).filter(([, cell]) => cell !== undefined && cell !== null && cell !== '')))
}

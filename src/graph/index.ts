export { MissingLibrary, openGraph } from './open-graph.js'
export { QueryError, type Graph, type GraphOptions, type LoadOptions, type QueryLimits, type QueryResult, type Row } from './graph.js'

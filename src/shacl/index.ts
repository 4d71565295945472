export { checkEntityShapes, checkShapes, type EntityShapeOptions, type ShapeOptions, type ShapeReport } from './check-shapes.js'
export type { ShapeIssue } from './translate.js'

import { readFileSync } from 'node:fs'
import { Parser } from 'n3'
import { emitShapeChecks } from './checks/emit.js'
import { emitContextFile, emitContextModule } from './context.js'
import { emitReferencePages } from './docs.js'
import { readVocabulary } from './docs/vocabulary.js'
import { emitInferences } from './inferences.js'
import { emitPlan } from './plan.js'
import { readModel } from './read.js'
import { checkAgainstMetaSchema, emitBundledSchemas } from './schemas.js'
import { emitShapes } from './shapes.js'
import { emitEnumerations, emitTerms } from './terms.js'
import { emitTypes } from './types.js'
import { emitValidators } from './validators.js'
import { emitWriters } from './writers.js'
import { header } from './header.js'

/** Every derived file, path -> text: a pure function of what is authored. */
export function generate(root: string): Map<string, string> {
  const model = readModel(`${root}/schemas`)
  const complaints = checkAgainstMetaSchema(model.files, `${root}/schemas`)
  if (complaints.length) throw new Error(complaints.join('\n'))
  const shapes = emitShapes(model)
  const rules = readFileSync(`${root}/ontology/rules.ttl`, 'utf8')
  return new Map([
    ['src/generated/types.ts', emitTypes(model)],
    ['src/generated/enumerations.ts', emitEnumerations(model)],
    ['src/generated/validators.ts', emitValidators(model)],
    ['src/generated/plan.ts', emitPlan(model)],
    ['src/generated/writers.ts', emitWriters(model)],
    ['src/generated/terms.ts', emitTerms(model)],
    ['src/generated/inferences.ts', emitInferences(root)],
    ['src/generated/context.ts', emitContextModule(model)],
    ['src/generated/shapes.ts', emitText('shapes', 'The shapes as Turtle.', shapes)],
    ['src/generated/rules.ts', emitText('shapeRules', 'Rules beyond the schemas as Turtle: `ontology/rules.ttl`.', rules)],
    ['src/generated/shape-checks.ts', emitShapeChecks([...new Parser().parse(shapes), ...new Parser().parse(rules)])],
    ['contexts/v1.jsonld', emitContextFile(model)],
    ['ontology/shapes.ttl', shapes],
    ...emitBundledSchemas(model),
    ...emitReferencePages(model, readVocabulary(root)),
  ])
}

/** A text as a constant, so that the library never reads a file. */
function emitText(name: string, description: string, text: string): string {
  return `${header('//')}\n/** ${description} */\nexport const ${name} = \`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`\n`
}

import { conceptsAreNoTerms, conceptsAreWords, wordsAreConcepts } from './coherence/concepts.js'
import { classesAreDeclared, domainsAndRangesAgree, propertiesAreDeclared, secretsAreNotDeclared, termsAreUsed } from './coherence/declarations.js'
import { termsAreExplained } from './coherence/documentation.js'
import { alignedPropertiesFit, foreignTermsAreDeclared, foreignTermsAreLeftAlone, foreignTermsExist } from './coherence/foreign.js'
import { matchesAreOfOneKind, matchesLeadOutward } from './coherence/matches.js'
import type { Rule } from './coherence/input.js'

export type { CoherenceInput, Rule } from './coherence/input.js'
export { readCoherenceInput, readVocabularies } from './coherence/read.js'

/** What holds schemas, ontology, concepts, alignments and matches together: for each sentence, how to find where it is broken. */
export const rules = {
  'every schema class is an owl:Class': classesAreDeclared,
  'every field IRI is declared as the kind of property that its values ask for': propertiesAreDeclared,
  'domain and range agree with the schemas': domainsAndRangesAgree,
  'every enum value is a concept that has it as its notation': wordsAreConcepts,
  'every concept is an enum value': conceptsAreWords,
  'no concept or scheme shares its IRI with a class or property': conceptsAreNoTerms,
  'no class or property of ours is unused': termsAreUsed,
  'no secret field is declared': secretsAreNotDeclared,
  'every term has a label, a definition that says more than the label, and isDefinedBy': termsAreExplained,
  'no foreign IRI gets axioms of ours beyond its declaration': foreignTermsAreLeftAlone,
  'every foreign IRI is declared where it is used, as one kind of thing': foreignTermsAreDeclared,
  'every foreign IRI exists in the file of its vocabulary': foreignTermsExist,
  'every match leads from a term of ours to a term of others': matchesLeadOutward,
  'no two terms are matched in more than one way': matchesAreOfOneKind,
  'every property with a foreign super-property fits the domain and range of that one': alignedPropertiesFit,
} satisfies Record<string, Rule>

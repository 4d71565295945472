import { NAMESPACE } from '../generated/terms.js'

export const MLA = NAMESPACE
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
export const RDF_JSON = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON'
export const RDFS_LABEL = 'http://www.w3.org/2000/01/rdf-schema#label'
export const OWL_SAME_AS = 'http://www.w3.org/2002/07/owl#sameAs'
export const CATALOG_RECORD = 'http://www.w3.org/ns/dcat#CatalogRecord'
export const PRIMARY_TOPIC = 'http://xmlns.com/foaf/0.1/primaryTopic'

const XSD_NAMESPACE = 'http://www.w3.org/2001/XMLSchema#'
export const XSD = {
  string: `${XSD_NAMESPACE}string`,
  boolean: `${XSD_NAMESPACE}boolean`,
  double: `${XSD_NAMESPACE}double`,
  integer: `${XSD_NAMESPACE}integer`,
  nonNegativeInteger: `${XSD_NAMESPACE}nonNegativeInteger`,
  dateTime: `${XSD_NAMESPACE}dateTime`,
} as const

// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.
/** Address under which the context is published; nothing here ever fetches it. */
export const CONTEXT_IRI = 'https://w3id.org/ml-assets/context/v1.jsonld'

/** A term of the context: an IRI, or an IRI with the datatype of its values. */
export type ContextTerm = string | number | { readonly '@id': string; readonly '@type'?: string }

export const context: { readonly [term: string]: ContextTerm } = {
  "@version": 1.1,
  "AccessDetails": "https://w3id.org/ml-assets#AccessDetails",
  "ApiEndpoint": "https://w3id.org/ml-assets#ApiEndpoint",
  "Application": "https://w3id.org/ml-assets#Application",
  "AwsConfig": "https://w3id.org/ml-assets#AwsConfig",
  "Bot": "https://w3id.org/ml-assets#Bot",
  "Certification": "https://w3id.org/ml-assets#Certification",
  "ChangeDescription": "https://w3id.org/ml-assets#ChangeDescription",
  "ChangeSummary": "https://w3id.org/ml-assets#ChangeSummary",
  "ChangeSummaryEntry": "https://w3id.org/ml-assets#ChangeSummaryEntry",
  "Code": "https://w3id.org/ml-assets#Code",
  "Column": "https://w3id.org/ml-assets#Column",
  "ColumnLineage": "https://w3id.org/ml-assets#ColumnLineage",
  "ComplianceRecord": "https://w3id.org/ml-assets#ComplianceRecord",
  "ConnectionConfig": "https://w3id.org/ml-assets#ConnectionConfig",
  "ConnectionTest": "https://w3id.org/ml-assets#ConnectionTest",
  "ConnectionTestStep": "https://w3id.org/ml-assets#ConnectionTestStep",
  "Container": "https://w3id.org/ml-assets#Container",
  "CoverImage": "https://w3id.org/ml-assets#CoverImage",
  "Dashboard": "https://w3id.org/ml-assets#Dashboard",
  "DataContract": "https://w3id.org/ml-assets#DataContract",
  "DataProduct": "https://w3id.org/ml-assets#DataProduct",
  "DataUse": "https://w3id.org/ml-assets#DataUse",
  "DatasetSplit": "https://w3id.org/ml-assets#DatasetSplit",
  "Deployment": "https://w3id.org/ml-assets#Deployment",
  "Domain": "https://w3id.org/ml-assets#Domain",
  "DriftMonitor": "https://w3id.org/ml-assets#DriftMonitor",
  "EntityReference": "https://w3id.org/ml-assets#EntityReference",
  "Environment": "https://w3id.org/ml-assets#Environment",
  "Explanation": "https://w3id.org/ml-assets#Explanation",
  "FairnessAssessment": "https://w3id.org/ml-assets#FairnessAssessment",
  "FeatureSource": "https://w3id.org/ml-assets#FeatureSource",
  "FieldChange": "https://w3id.org/ml-assets#FieldChange",
  "FilterPattern": "https://w3id.org/ml-assets#FilterPattern",
  "GcpConfig": "https://w3id.org/ml-assets#GcpConfig",
  "GcpCredentials": "https://w3id.org/ml-assets#GcpCredentials",
  "GcpImpersonation": "https://w3id.org/ml-assets#GcpImpersonation",
  "Governance": "https://w3id.org/ml-assets#Governance",
  "Hash": "https://w3id.org/ml-assets#Hash",
  "IngestionRunner": "https://w3id.org/ml-assets#IngestionRunner",
  "LifeCycle": "https://w3id.org/ml-assets#LifeCycle",
  "LineageDetails": "https://w3id.org/ml-assets#LineageDetails",
  "LineageEdge": "https://w3id.org/ml-assets#LineageEdge",
  "Measurement": "https://w3id.org/ml-assets#Measurement",
  "MlDataset": "https://w3id.org/ml-assets#MlDataset",
  "MlExperiment": "https://w3id.org/ml-assets#MlExperiment",
  "MlFeature": "https://w3id.org/ml-assets#MlFeature",
  "MlHyperParameter": "https://w3id.org/ml-assets#MlHyperParameter",
  "MlModel": "https://w3id.org/ml-assets#MlModel",
  "MlModelConnection": "https://w3id.org/ml-assets#MlModelConnection",
  "MlModelService": "https://w3id.org/ml-assets#MlModelService",
  "MlModelVersion": "https://w3id.org/ml-assets#MlModelVersion",
  "MlRun": "https://w3id.org/ml-assets#MlRun",
  "MlStore": "https://w3id.org/ml-assets#MlStore",
  "Package": "https://w3id.org/ml-assets#Package",
  "PatternMatch": "https://w3id.org/ml-assets#PatternMatch",
  "PersonalData": "https://w3id.org/ml-assets#PersonalData",
  "Pipeline": "https://w3id.org/ml-assets#Pipeline",
  "QualityCheck": "https://w3id.org/ml-assets#QualityCheck",
  "Recognizer": "https://w3id.org/ml-assets#Recognizer",
  "SignatureField": "https://w3id.org/ml-assets#SignatureField",
  "Slice": "https://w3id.org/ml-assets#Slice",
  "Style": "https://w3id.org/ml-assets#Style",
  "Table": "https://w3id.org/ml-assets#Table",
  "TagLabel": "https://w3id.org/ml-assets#TagLabel",
  "TagLabelMetadata": "https://w3id.org/ml-assets#TagLabelMetadata",
  "Team": "https://w3id.org/ml-assets#Team",
  "TimeWindow": "https://w3id.org/ml-assets#TimeWindow",
  "Topic": "https://w3id.org/ml-assets#Topic",
  "UsageDetails": "https://w3id.org/ml-assets#UsageDetails",
  "UsageStats": "https://w3id.org/ml-assets#UsageStats",
  "User": "https://w3id.org/ml-assets#User",
  "Votes": "https://w3id.org/ml-assets#Votes",
  "accelerator": "https://w3id.org/ml-assets#accelerator",
  "accessed": {
    "@id": "https://w3id.org/ml-assets#accessed",
    "@type": "@id"
  },
  "accessedBy": {
    "@id": "https://w3id.org/ml-assets#accessedBy",
    "@type": "@id"
  },
  "accessedByAProcess": "https://w3id.org/ml-assets#accessedByAProcess",
  "algorithm": "https://w3id.org/ml-assets#algorithm",
  "aliases": "https://w3id.org/ml-assets#aliases",
  "appliedAt": "https://w3id.org/ml-assets#appliedAt",
  "appliedBy": "https://w3id.org/ml-assets#appliedBy",
  "appliedDate": {
    "@id": "https://w3id.org/ml-assets#appliedDate",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "artifactLocation": "https://w3id.org/ml-assets#artifactLocation",
  "assessedAt": {
    "@id": "https://w3id.org/ml-assets#assessedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "assessedBy": "https://w3id.org/ml-assets#assessedBy",
  "assetEdges": {
    "@id": "https://w3id.org/ml-assets#assetEdges",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "assumeRoleArn": "https://w3id.org/ml-assets#assumeRoleArn",
  "assumeRoleSessionName": "https://w3id.org/ml-assets#assumeRoleSessionName",
  "assumeRoleSourceIdentity": "https://w3id.org/ml-assets#assumeRoleSourceIdentity",
  "attribute": "https://w3id.org/ml-assets#attribute",
  "audience": "https://w3id.org/ml-assets#audience",
  "authProviderX509CertUrl": {
    "@id": "https://w3id.org/ml-assets#authProviderX509CertUrl",
    "@type": "@id"
  },
  "authUri": {
    "@id": "https://w3id.org/ml-assets#authUri",
    "@type": "@id"
  },
  "awsConfig": {
    "@id": "https://w3id.org/ml-assets#awsConfig",
    "@type": "@id"
  },
  "awsRegion": "https://w3id.org/ml-assets#awsRegion",
  "baseModels": {
    "@id": "https://w3id.org/ml-assets#baseModels",
    "@type": "@id"
  },
  "baseline": "https://w3id.org/ml-assets#baseline",
  "benefits": "https://w3id.org/ml-assets#benefits",
  "branch": "https://w3id.org/ml-assets#branch",
  "catalogName": "https://w3id.org/ml-assets#catalogName",
  "categories": "https://w3id.org/ml-assets#categories",
  "certificateNumber": "https://w3id.org/ml-assets#certificateNumber",
  "certification": {
    "@id": "https://w3id.org/ml-assets#certification",
    "@type": "@id"
  },
  "changeDescription": {
    "@id": "https://w3id.org/ml-assets#changeDescription",
    "@type": "@id"
  },
  "changeSource": "https://w3id.org/ml-assets#changeSource",
  "changeSummary": {
    "@id": "https://w3id.org/ml-assets#changeSummary",
    "@type": "@id"
  },
  "changedAt": {
    "@id": "https://w3id.org/ml-assets#changedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "changedBy": "https://w3id.org/ml-assets#changedBy",
  "checkedAt": {
    "@id": "https://w3id.org/ml-assets#checkedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "clientEmail": "https://w3id.org/ml-assets#clientEmail",
  "clientId": "https://w3id.org/ml-assets#clientId",
  "clientX509CertUrl": {
    "@id": "https://w3id.org/ml-assets#clientX509CertUrl",
    "@type": "@id"
  },
  "clusterName": "https://w3id.org/ml-assets#clusterName",
  "code": {
    "@id": "https://w3id.org/ml-assets#code",
    "@type": "@id"
  },
  "color": "https://w3id.org/ml-assets#color",
  "column": "https://w3id.org/ml-assets#column",
  "columnType": "https://w3id.org/ml-assets#columnType",
  "columns": {
    "@id": "https://w3id.org/ml-assets#columns",
    "@type": "@id"
  },
  "columnsLineage": {
    "@id": "https://w3id.org/ml-assets#columnsLineage",
    "@type": "@id"
  },
  "commit": "https://w3id.org/ml-assets#commit",
  "complianceFramework": "https://w3id.org/ml-assets#complianceFramework",
  "complianceRecords": {
    "@id": "https://w3id.org/ml-assets#complianceRecords",
    "@type": "@id"
  },
  "confidence": {
    "@id": "https://w3id.org/ml-assets#confidence",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "confidenceLevel": {
    "@id": "https://w3id.org/ml-assets#confidenceLevel",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "config": {
    "@id": "https://w3id.org/ml-assets#config",
    "@type": "@id"
  },
  "connection": {
    "@id": "https://w3id.org/ml-assets#connection",
    "@type": "@id"
  },
  "count": {
    "@id": "https://w3id.org/ml-assets#count",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "coverImage": {
    "@id": "https://w3id.org/ml-assets#coverImage",
    "@type": "@id"
  },
  "coverPosition": "https://w3id.org/ml-assets#coverPosition",
  "created": {
    "@id": "https://w3id.org/ml-assets#created",
    "@type": "@id"
  },
  "createdAt": {
    "@id": "https://w3id.org/ml-assets#createdAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "createdBy": "https://w3id.org/ml-assets#createdBy",
  "credentials": {
    "@id": "https://w3id.org/ml-assets#credentials",
    "@type": "@id"
  },
  "dailyStats": {
    "@id": "https://w3id.org/ml-assets#dailyStats",
    "@type": "@id"
  },
  "dashboard": {
    "@id": "https://w3id.org/ml-assets#dashboard",
    "@type": "@id"
  },
  "dataContract": {
    "@id": "https://w3id.org/ml-assets#dataContract",
    "@type": "@id"
  },
  "dataFormat": "https://w3id.org/ml-assets#dataFormat",
  "dataProducts": {
    "@id": "https://w3id.org/ml-assets#dataProducts",
    "@type": "@id"
  },
  "dataSource": {
    "@id": "https://w3id.org/ml-assets#dataSource",
    "@type": "@id"
  },
  "dataType": "https://w3id.org/ml-assets#dataType",
  "dataset": {
    "@id": "https://w3id.org/ml-assets#dataset",
    "@type": "@id"
  },
  "datasetVersion": "https://w3id.org/ml-assets#datasetVersion",
  "date": "https://w3id.org/ml-assets#date",
  "deleted": {
    "@id": "https://w3id.org/ml-assets#deleted",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "deployed": {
    "@id": "https://w3id.org/ml-assets#deployed",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "deployedAt": {
    "@id": "https://w3id.org/ml-assets#deployedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "deployedVersion": "https://w3id.org/ml-assets#deployedVersion",
  "deploymentEnvironment": "https://w3id.org/ml-assets#deploymentEnvironment",
  "deployments": {
    "@id": "https://w3id.org/ml-assets#deployments",
    "@type": "@id"
  },
  "description": "https://w3id.org/ml-assets#description",
  "direction": "https://w3id.org/ml-assets#direction",
  "displayName": "https://w3id.org/ml-assets#displayName",
  "documentUrl": {
    "@id": "https://w3id.org/ml-assets#documentUrl",
    "@type": "@id"
  },
  "domains": {
    "@id": "https://w3id.org/ml-assets#domains",
    "@type": "@id"
  },
  "downVoters": {
    "@id": "https://w3id.org/ml-assets#downVoters",
    "@type": "@id"
  },
  "downVotes": {
    "@id": "https://w3id.org/ml-assets#downVotes",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "driftMonitors": {
    "@id": "https://w3id.org/ml-assets#driftMonitors",
    "@type": "@id"
  },
  "enabled": {
    "@id": "https://w3id.org/ml-assets#enabled",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "endPointURL": {
    "@id": "https://w3id.org/ml-assets#endPointURL",
    "@type": "@id"
  },
  "endedAt": {
    "@id": "https://w3id.org/ml-assets#endedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "endpoint": "https://w3id.org/ml-assets#endpoint",
  "endpointUrl": {
    "@id": "https://w3id.org/ml-assets#endpointUrl",
    "@type": "@id"
  },
  "entity": "https://w3id.org/ml-assets#entity",
  "entityStatus": "https://w3id.org/ml-assets#entityStatus",
  "entry": {
    "@id": "https://w3id.org/ml-assets#entry",
    "@type": "@id"
  },
  "entryPoint": "https://w3id.org/ml-assets#entryPoint",
  "environment": {
    "@id": "https://w3id.org/ml-assets#environment",
    "@type": "@id"
  },
  "errorLog": "https://w3id.org/ml-assets#errorLog",
  "evidence": "https://w3id.org/ml-assets#evidence",
  "excludes": "https://w3id.org/ml-assets#excludes",
  "experiment": {
    "@id": "https://w3id.org/ml-assets#experiment",
    "@type": "@id"
  },
  "expiryDate": {
    "@id": "https://w3id.org/ml-assets#expiryDate",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "explanationScope": "https://w3id.org/ml-assets#explanationScope",
  "explanations": {
    "@id": "https://w3id.org/ml-assets#explanations",
    "@type": "@id"
  },
  "extension": "https://w3id.org/ml-assets#extension",
  "externalType": "https://w3id.org/ml-assets#externalType",
  "fairnessAssessments": {
    "@id": "https://w3id.org/ml-assets#fairnessAssessments",
    "@type": "@id"
  },
  "feature": "https://w3id.org/ml-assets#feature",
  "featureAlgorithm": "https://w3id.org/ml-assets#featureAlgorithm",
  "featureSources": {
    "@id": "https://w3id.org/ml-assets#featureSources",
    "@type": "@id"
  },
  "field": "https://w3id.org/ml-assets#field",
  "fieldType": "https://w3id.org/ml-assets#fieldType",
  "fieldsAdded": {
    "@id": "https://w3id.org/ml-assets#fieldsAdded",
    "@type": "@id"
  },
  "fieldsDeleted": {
    "@id": "https://w3id.org/ml-assets#fieldsDeleted",
    "@type": "@id"
  },
  "fieldsUpdated": {
    "@id": "https://w3id.org/ml-assets#fieldsUpdated",
    "@type": "@id"
  },
  "filter": "https://w3id.org/ml-assets#filter",
  "followers": {
    "@id": "https://w3id.org/ml-assets#followers",
    "@type": "@id"
  },
  "framework": "https://w3id.org/ml-assets#framework",
  "frameworkVersion": "https://w3id.org/ml-assets#frameworkVersion",
  "from": {
    "@id": "https://w3id.org/ml-assets#from",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "fromColumns": "https://w3id.org/ml-assets#fromColumns",
  "fromEntity": {
    "@id": "https://w3id.org/ml-assets#fromEntity",
    "@type": "@id"
  },
  "fullyQualifiedName": "https://w3id.org/ml-assets#fullyQualifiedName",
  "function": "https://w3id.org/ml-assets#function",
  "gcpConfig": {
    "@id": "https://w3id.org/ml-assets#gcpConfig",
    "@type": "@id"
  },
  "gcpImpersonateServiceAccount": {
    "@id": "https://w3id.org/ml-assets#gcpImpersonateServiceAccount",
    "@type": "@id"
  },
  "governance": {
    "@id": "https://w3id.org/ml-assets#governance",
    "@type": "@id"
  },
  "governanceStatus": "https://w3id.org/ml-assets#governanceStatus",
  "groupAtRisk": "https://w3id.org/ml-assets#groupAtRisk",
  "harms": "https://w3id.org/ml-assets#harms",
  "hasConcept": {
    "@id": "https://w3id.org/ml-assets#hasConcept",
    "@type": "@id"
  },
  "hashAlgorithm": "https://w3id.org/ml-assets#hashAlgorithm",
  "hashValue": "https://w3id.org/ml-assets#hashValue",
  "hashes": {
    "@id": "https://w3id.org/ml-assets#hashes",
    "@type": "@id"
  },
  "hostUrl": {
    "@id": "https://w3id.org/ml-assets#hostUrl",
    "@type": "@id"
  },
  "href": {
    "@id": "https://w3id.org/ml-assets#href",
    "@type": "@id"
  },
  "iconURL": {
    "@id": "https://w3id.org/ml-assets#iconURL",
    "@type": "@id"
  },
  "id": "https://w3id.org/ml-assets#id",
  "image": "https://w3id.org/ml-assets#image",
  "imageRepository": "https://w3id.org/ml-assets#imageRepository",
  "impersonateServiceAccount": "https://w3id.org/ml-assets#impersonateServiceAccount",
  "impersonatedBy": "https://w3id.org/ml-assets#impersonatedBy",
  "includes": "https://w3id.org/ml-assets#includes",
  "incrementalChangeDescription": {
    "@id": "https://w3id.org/ml-assets#incrementalChangeDescription",
    "@type": "@id"
  },
  "ingestionRunner": {
    "@id": "https://w3id.org/ml-assets#ingestionRunner",
    "@type": "@id"
  },
  "inherited": {
    "@id": "https://w3id.org/ml-assets#inherited",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "instanceType": "https://w3id.org/ml-assets#instanceType",
  "intendedUse": "https://w3id.org/ml-assets#intendedUse",
  "key": "https://w3id.org/ml-assets#key",
  "kind": "https://w3id.org/ml-assets#kind",
  "labelType": "https://w3id.org/ml-assets#labelType",
  "languageVersion": "https://w3id.org/ml-assets#languageVersion",
  "languages": "https://w3id.org/ml-assets#languages",
  "lastUpdatedAt": {
    "@id": "https://w3id.org/ml-assets#lastUpdatedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "legalBasis": "https://w3id.org/ml-assets#legalBasis",
  "license": "https://w3id.org/ml-assets#license",
  "lifeCycle": {
    "@id": "https://w3id.org/ml-assets#lifeCycle",
    "@type": "@id"
  },
  "lifetime": {
    "@id": "https://w3id.org/ml-assets#lifetime",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "limitations": "https://w3id.org/ml-assets#limitations",
  "lineageDetails": {
    "@id": "https://w3id.org/ml-assets#lineageDetails",
    "@type": "@id"
  },
  "location": "https://w3id.org/ml-assets#location",
  "lower": {
    "@id": "https://w3id.org/ml-assets#lower",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "mandatory": {
    "@id": "https://w3id.org/ml-assets#mandatory",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "message": "https://w3id.org/ml-assets#message",
  "metadata": {
    "@id": "https://w3id.org/ml-assets#metadata",
    "@type": "@id"
  },
  "method": "https://w3id.org/ml-assets#method",
  "metrics": {
    "@id": "https://w3id.org/ml-assets#metrics",
    "@type": "@id"
  },
  "mitigation": "https://w3id.org/ml-assets#mitigation",
  "mlFeatures": {
    "@id": "https://w3id.org/ml-assets#mlFeatures",
    "@type": "@id"
  },
  "mlHyperParameters": {
    "@id": "https://w3id.org/ml-assets#mlHyperParameters",
    "@type": "@id"
  },
  "mlModelFilterPattern": {
    "@id": "https://w3id.org/ml-assets#mlModelFilterPattern",
    "@type": "@id"
  },
  "mlStore": {
    "@id": "https://w3id.org/ml-assets#mlStore",
    "@type": "@id"
  },
  "monthlyStats": {
    "@id": "https://w3id.org/ml-assets#monthlyStats",
    "@type": "@id"
  },
  "name": "https://w3id.org/ml-assets#name",
  "namespace": "https://w3id.org/ml-assets#namespace",
  "newValue": "https://w3id.org/ml-assets#newValue",
  "nextReviewDate": {
    "@id": "https://w3id.org/ml-assets#nextReviewDate",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "notes": "https://w3id.org/ml-assets#notes",
  "nullable": {
    "@id": "https://w3id.org/ml-assets#nullable",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "objective": "https://w3id.org/ml-assets#objective",
  "oldValue": "https://w3id.org/ml-assets#oldValue",
  "optional": {
    "@id": "https://w3id.org/ml-assets#optional",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "organization": "https://w3id.org/ml-assets#organization",
  "owners": {
    "@id": "https://w3id.org/ml-assets#owners",
    "@type": "@id"
  },
  "packageVersion": "https://w3id.org/ml-assets#packageVersion",
  "packages": {
    "@id": "https://w3id.org/ml-assets#packages",
    "@type": "@id"
  },
  "parameters": {
    "@id": "https://w3id.org/ml-assets#parameters",
    "@type": "@id"
  },
  "parentRun": {
    "@id": "https://w3id.org/ml-assets#parentRun",
    "@type": "@id"
  },
  "passed": {
    "@id": "https://w3id.org/ml-assets#passed",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "path": "https://w3id.org/ml-assets#path",
  "patterns": {
    "@id": "https://w3id.org/ml-assets#patterns",
    "@type": "@id"
  },
  "percentileRank": {
    "@id": "https://w3id.org/ml-assets#percentileRank",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "personalData": {
    "@id": "https://w3id.org/ml-assets#personalData",
    "@type": "@id"
  },
  "pipeline": {
    "@id": "https://w3id.org/ml-assets#pipeline",
    "@type": "@id"
  },
  "pipelines": {
    "@id": "https://w3id.org/ml-assets#pipelines",
    "@type": "@id"
  },
  "position": {
    "@id": "https://w3id.org/ml-assets#position",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "predictionsTo": {
    "@id": "https://w3id.org/ml-assets#predictionsTo",
    "@type": "@id"
  },
  "present": {
    "@id": "https://w3id.org/ml-assets#present",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "previousVersion": "https://w3id.org/ml-assets#previousVersion",
  "profileName": "https://w3id.org/ml-assets#profileName",
  "project": "https://w3id.org/ml-assets#project",
  "projectId": "https://w3id.org/ml-assets#projectId",
  "protection": "https://w3id.org/ml-assets#protection",
  "qualityChecks": {
    "@id": "https://w3id.org/ml-assets#qualityChecks",
    "@type": "@id"
  },
  "reason": "https://w3id.org/ml-assets#reason",
  "recognizer": {
    "@id": "https://w3id.org/ml-assets#recognizer",
    "@type": "@id"
  },
  "recognizerId": "https://w3id.org/ml-assets#recognizerId",
  "recognizerName": "https://w3id.org/ml-assets#recognizerName",
  "reference": {
    "@id": "https://w3id.org/ml-assets#reference",
    "@type": "@id"
  },
  "regex": "https://w3id.org/ml-assets#regex",
  "region": "https://w3id.org/ml-assets#region",
  "registryUri": "https://w3id.org/ml-assets#registryUri",
  "replicas": {
    "@id": "https://w3id.org/ml-assets#replicas",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "repository": "https://w3id.org/ml-assets#repository",
  "resourceGroup": "https://w3id.org/ml-assets#resourceGroup",
  "retention": "https://w3id.org/ml-assets#retention",
  "riskLevel": "https://w3id.org/ml-assets#riskLevel",
  "riskRationale": "https://w3id.org/ml-assets#riskRationale",
  "role": "https://w3id.org/ml-assets#role",
  "rows": {
    "@id": "https://w3id.org/ml-assets#rows",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "run": {
    "@id": "https://w3id.org/ml-assets#run",
    "@type": "@id"
  },
  "runInputs": {
    "@id": "https://w3id.org/ml-assets#runInputs",
    "@type": "@id"
  },
  "runOutputs": {
    "@id": "https://w3id.org/ml-assets#runOutputs",
    "@type": "@id"
  },
  "schedule": "https://w3id.org/ml-assets#schedule",
  "schemaName": "https://w3id.org/ml-assets#schemaName",
  "score": {
    "@id": "https://w3id.org/ml-assets#score",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "seed": {
    "@id": "https://w3id.org/ml-assets#seed",
    "@type": "http://www.w3.org/2001/XMLSchema#integer"
  },
  "serialization": "https://w3id.org/ml-assets#serialization",
  "server": {
    "@id": "https://w3id.org/ml-assets#server",
    "@type": "@id"
  },
  "service": {
    "@id": "https://w3id.org/ml-assets#service",
    "@type": "@id"
  },
  "serviceType": "https://w3id.org/ml-assets#serviceType",
  "shape": "https://w3id.org/ml-assets#shape",
  "share": {
    "@id": "https://w3id.org/ml-assets#share",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "signatureInputs": {
    "@id": "https://w3id.org/ml-assets#signatureInputs",
    "@type": "@id"
  },
  "signatureOutputs": {
    "@id": "https://w3id.org/ml-assets#signatureOutputs",
    "@type": "@id"
  },
  "sizeBytes": {
    "@id": "https://w3id.org/ml-assets#sizeBytes",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "slice": {
    "@id": "https://w3id.org/ml-assets#slice",
    "@type": "@id"
  },
  "source": "https://w3id.org/ml-assets#source",
  "sourceHash": "https://w3id.org/ml-assets#sourceHash",
  "sourcePythonClass": "https://w3id.org/ml-assets#sourcePythonClass",
  "sourceTables": {
    "@id": "https://w3id.org/ml-assets#sourceTables",
    "@type": "@id"
  },
  "sourceUrl": {
    "@id": "https://w3id.org/ml-assets#sourceUrl",
    "@type": "@id"
  },
  "split": "https://w3id.org/ml-assets#split",
  "splits": {
    "@id": "https://w3id.org/ml-assets#splits",
    "@type": "@id"
  },
  "sqlQuery": "https://w3id.org/ml-assets#sqlQuery",
  "stage": "https://w3id.org/ml-assets#stage",
  "stageLabel": "https://w3id.org/ml-assets#stageLabel",
  "startedAt": {
    "@id": "https://w3id.org/ml-assets#startedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "state": "https://w3id.org/ml-assets#state",
  "statistics": {
    "@id": "https://w3id.org/ml-assets#statistics",
    "@type": "@id"
  },
  "status": "https://w3id.org/ml-assets#status",
  "step": {
    "@id": "https://w3id.org/ml-assets#step",
    "@type": "http://www.w3.org/2001/XMLSchema#integer"
  },
  "steps": {
    "@id": "https://w3id.org/ml-assets#steps",
    "@type": "@id"
  },
  "storage": "https://w3id.org/ml-assets#storage",
  "style": {
    "@id": "https://w3id.org/ml-assets#style",
    "@type": "@id"
  },
  "subjectTokenType": "https://w3id.org/ml-assets#subjectTokenType",
  "subscriptionId": "https://w3id.org/ml-assets#subscriptionId",
  "supportsMetadataExtraction": {
    "@id": "https://w3id.org/ml-assets#supportsMetadataExtraction",
    "@type": "http://www.w3.org/2001/XMLSchema#boolean"
  },
  "tagFQN": "https://w3id.org/ml-assets#tagFQN",
  "tagLabel": {
    "@id": "https://w3id.org/ml-assets#tagLabel",
    "@type": "@id"
  },
  "tags": {
    "@id": "https://w3id.org/ml-assets#tags",
    "@type": "@id"
  },
  "target": {
    "@id": "https://w3id.org/ml-assets#target",
    "@type": "@id"
  },
  "targetName": "https://w3id.org/ml-assets#targetName",
  "task": "https://w3id.org/ml-assets#task",
  "tenantId": "https://w3id.org/ml-assets#tenantId",
  "testConnectionResult": {
    "@id": "https://w3id.org/ml-assets#testConnectionResult",
    "@type": "@id"
  },
  "testData": {
    "@id": "https://w3id.org/ml-assets#testData",
    "@type": "@id"
  },
  "threshold": {
    "@id": "https://w3id.org/ml-assets#threshold",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "timestamp": {
    "@id": "https://w3id.org/ml-assets#timestamp",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "toColumn": "https://w3id.org/ml-assets#toColumn",
  "toEntity": {
    "@id": "https://w3id.org/ml-assets#toEntity",
    "@type": "@id"
  },
  "tokenURL": "https://w3id.org/ml-assets#tokenURL",
  "tokenUri": {
    "@id": "https://w3id.org/ml-assets#tokenUri",
    "@type": "@id"
  },
  "trackingUri": "https://w3id.org/ml-assets#trackingUri",
  "trafficShare": {
    "@id": "https://w3id.org/ml-assets#trafficShare",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "trainingData": {
    "@id": "https://w3id.org/ml-assets#trainingData",
    "@type": "@id"
  },
  "type": "https://w3id.org/ml-assets#type",
  "unit": "https://w3id.org/ml-assets#unit",
  "until": {
    "@id": "https://w3id.org/ml-assets#until",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "upVoters": {
    "@id": "https://w3id.org/ml-assets#upVoters",
    "@type": "@id"
  },
  "upVotes": {
    "@id": "https://w3id.org/ml-assets#upVotes",
    "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
  },
  "updated": {
    "@id": "https://w3id.org/ml-assets#updated",
    "@type": "@id"
  },
  "updatedAt": {
    "@id": "https://w3id.org/ml-assets#updatedAt",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "updatedBy": "https://w3id.org/ml-assets#updatedBy",
  "upper": {
    "@id": "https://w3id.org/ml-assets#upper",
    "@type": "http://www.w3.org/2001/XMLSchema#double"
  },
  "url": {
    "@id": "https://w3id.org/ml-assets#url",
    "@type": "@id"
  },
  "usageSummary": {
    "@id": "https://w3id.org/ml-assets#usageSummary",
    "@type": "@id"
  },
  "username": "https://w3id.org/ml-assets#username",
  "validUntil": {
    "@id": "https://w3id.org/ml-assets#validUntil",
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime"
  },
  "validationData": {
    "@id": "https://w3id.org/ml-assets#validationData",
    "@type": "@id"
  },
  "value": "https://w3id.org/ml-assets#value",
  "version": "https://w3id.org/ml-assets#version",
  "versions": {
    "@id": "https://w3id.org/ml-assets#versions",
    "@type": "@id"
  },
  "votes": {
    "@id": "https://w3id.org/ml-assets#votes",
    "@type": "@id"
  },
  "weeklyStats": {
    "@id": "https://w3id.org/ml-assets#weeklyStats",
    "@type": "@id"
  },
  "window": {
    "@id": "https://w3id.org/ml-assets#window",
    "@type": "@id"
  },
  "workspaceName": "https://w3id.org/ml-assets#workspaceName"
}

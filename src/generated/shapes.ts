// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.
/** The shapes as Turtle. */
export const shapes = `# Generated from schemas/ and ontology/ by \`npm run generate\`. Do not edit.

@prefix mla: <https://w3id.org/ml-assets#> .
@prefix shape: <https://w3id.org/ml-assets/shapes#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://w3id.org/ml-assets/shapes> a owl:Ontology ;
  rdfs:label "Shapes of ML Assets"@en .

shape:AccessDetails a sh:NodeShape ;
  sh:targetClass mla:AccessDetails ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:AccessDetails-timestamp ,
    shape:AccessDetails-accessedBy ,
    shape:AccessDetails-accessedBy--reference ,
    shape:AccessDetails-accessedByAProcess ,
    shape:AccessDetails--position ,
    shape:AccessDetails--reference .

shape:AccessDetails-timestamp a sh:PropertyShape ;
  sh:path mla:timestamp ;
  sh:name "timestamp" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:AccessDetails-accessedBy a sh:PropertyShape ;
  sh:path mla:accessedBy ;
  sh:name "accessedBy" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:AccessDetails-accessedBy--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "accessedBy" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "accessedBy" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:AccessDetails-accessedByAProcess a sh:PropertyShape ;
  sh:path mla:accessedByAProcess ;
  sh:name "accessedByAProcess" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:AccessDetails--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:AccessDetails--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:AwsConfig a sh:NodeShape ;
  sh:targetClass mla:AwsConfig ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:AwsConfig-enabled ,
    shape:AwsConfig-awsRegion ,
    shape:AwsConfig-endPointURL ,
    shape:AwsConfig-profileName ,
    shape:AwsConfig-assumeRoleArn ,
    shape:AwsConfig-assumeRoleSessionName ,
    shape:AwsConfig-assumeRoleSourceIdentity ,
    shape:AwsConfig--position .

shape:AwsConfig-enabled a sh:PropertyShape ;
  sh:path mla:enabled ;
  sh:name "enabled" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:AwsConfig-awsRegion a sh:PropertyShape ;
  sh:path mla:awsRegion ;
  sh:name "awsRegion" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:AwsConfig-endPointURL a sh:PropertyShape ;
  sh:path mla:endPointURL ;
  sh:name "endPointURL" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:AwsConfig-profileName a sh:PropertyShape ;
  sh:path mla:profileName ;
  sh:name "profileName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:AwsConfig-assumeRoleArn a sh:PropertyShape ;
  sh:path mla:assumeRoleArn ;
  sh:name "assumeRoleArn" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:AwsConfig-assumeRoleSessionName a sh:PropertyShape ;
  sh:path mla:assumeRoleSessionName ;
  sh:name "assumeRoleSessionName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:AwsConfig-assumeRoleSourceIdentity a sh:PropertyShape ;
  sh:path mla:assumeRoleSourceIdentity ;
  sh:name "assumeRoleSourceIdentity" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:AwsConfig--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Certification a sh:NodeShape ;
  sh:targetClass mla:Certification ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Certification-tagLabel ,
    shape:Certification-appliedDate ,
    shape:Certification-expiryDate ,
    shape:Certification--position .

shape:Certification-tagLabel a sh:PropertyShape ;
  sh:path mla:tagLabel ;
  sh:name "tagLabel" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:Certification-appliedDate a sh:PropertyShape ;
  sh:path mla:appliedDate ;
  sh:name "appliedDate" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:Certification-expiryDate a sh:PropertyShape ;
  sh:path mla:expiryDate ;
  sh:name "expiryDate" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:Certification--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:ChangeDescription a sh:NodeShape ;
  sh:targetClass mla:ChangeDescription ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:ChangeDescription-fieldsAdded ,
    shape:ChangeDescription-fieldsUpdated ,
    shape:ChangeDescription-fieldsDeleted ,
    shape:ChangeDescription-previousVersion ,
    shape:ChangeDescription-changeSummary ,
    shape:ChangeDescription--position .

shape:ChangeDescription-fieldsAdded a sh:PropertyShape ;
  sh:path mla:fieldsAdded ;
  sh:name "fieldsAdded" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:FieldChange .
shape:ChangeDescription-fieldsUpdated a sh:PropertyShape ;
  sh:path mla:fieldsUpdated ;
  sh:name "fieldsUpdated" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:FieldChange .
shape:ChangeDescription-fieldsDeleted a sh:PropertyShape ;
  sh:path mla:fieldsDeleted ;
  sh:name "fieldsDeleted" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:FieldChange .
shape:ChangeDescription-previousVersion a sh:PropertyShape ;
  sh:path mla:previousVersion ;
  sh:name "previousVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$" .
shape:ChangeDescription-changeSummary a sh:PropertyShape ;
  sh:path mla:changeSummary ;
  sh:name "changeSummary" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeSummary .
shape:ChangeDescription--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:ChangeSummaryEntry a sh:NodeShape ;
  sh:targetClass mla:ChangeSummaryEntry ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:ChangeSummaryEntry-changeSource ,
    shape:ChangeSummaryEntry-changedBy ,
    shape:ChangeSummaryEntry-changedAt ,
    shape:ChangeSummaryEntry--position ,
    shape:ChangeSummaryEntry--key .

shape:ChangeSummaryEntry-changeSource a sh:PropertyShape ;
  sh:path mla:changeSource ;
  sh:name "changeSource" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Manual" "Propagated" "Automated" "Derived" "Ingested" "Suggested" ) .
shape:ChangeSummaryEntry-changedBy a sh:PropertyShape ;
  sh:path mla:changedBy ;
  sh:name "changedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ChangeSummaryEntry-changedAt a sh:PropertyShape ;
  sh:path mla:changedAt ;
  sh:name "changedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:ChangeSummaryEntry--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:ChangeSummaryEntry--key a sh:PropertyShape ;
  sh:path mla:key ;
  sh:datatype xsd:string ;
  sh:minCount 1 ;
  sh:maxCount 1 .

shape:Code a sh:NodeShape ;
  sh:targetClass mla:Code ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Code-repository ,
    shape:Code-commit ,
    shape:Code-branch ,
    shape:Code-entryPoint ,
    shape:Code--position .

shape:Code-repository a sh:PropertyShape ;
  sh:path mla:repository ;
  sh:name "repository" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Code-commit a sh:PropertyShape ;
  sh:path mla:commit ;
  sh:name "commit" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Code-branch a sh:PropertyShape ;
  sh:path mla:branch ;
  sh:name "branch" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Code-entryPoint a sh:PropertyShape ;
  sh:path mla:entryPoint ;
  sh:name "entryPoint" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Code--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Column a sh:NodeShape ;
  sh:targetClass mla:Column ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Column-name ,
    shape:Column-columnType ,
    shape:Column-description ,
    shape:Column-nullable ,
    shape:Column-tags ,
    shape:Column-statistics ,
    shape:Column--position .

shape:Column-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:Column-columnType a sh:PropertyShape ;
  sh:path mla:columnType ;
  sh:name "columnType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Column-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:Column-nullable a sh:PropertyShape ;
  sh:path mla:nullable ;
  sh:name "nullable" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:Column-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:Column-statistics a sh:PropertyShape ;
  sh:path mla:statistics ;
  sh:name "statistics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:Column--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:ColumnLineage a sh:NodeShape ;
  sh:targetClass mla:ColumnLineage ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:ColumnLineage-fromColumns ,
    shape:ColumnLineage-toColumn ,
    shape:ColumnLineage-function ,
    shape:ColumnLineage--position .

shape:ColumnLineage-fromColumns a sh:PropertyShape ;
  sh:path mla:fromColumns ;
  sh:name "fromColumns" ;
  sh:maxCount 10000 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:ColumnLineage-toColumn a sh:PropertyShape ;
  sh:path mla:toColumn ;
  sh:name "toColumn" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:ColumnLineage-function a sh:PropertyShape ;
  sh:path mla:function ;
  sh:name "function" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:ColumnLineage--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:ComplianceRecord a sh:NodeShape ;
  sh:targetClass mla:ComplianceRecord ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:ComplianceRecord-name ,
    shape:ComplianceRecord-complianceFramework ,
    shape:ComplianceRecord-status ,
    shape:ComplianceRecord-assessedAt ,
    shape:ComplianceRecord-assessedBy ,
    shape:ComplianceRecord-nextReviewDate ,
    shape:ComplianceRecord-validUntil ,
    shape:ComplianceRecord-certificateNumber ,
    shape:ComplianceRecord-documentUrl ,
    shape:ComplianceRecord-notes ,
    shape:ComplianceRecord--position .

shape:ComplianceRecord-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:ComplianceRecord-complianceFramework a sh:PropertyShape ;
  sh:path mla:complianceFramework ;
  sh:name "complianceFramework" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "GDPR" "EU_AI_Act" "NIST_AI_RMF" "ISO_IEC_42001" "Singapore_Model_AI_Governance" "Canada_AIDA" "US_AI_Bill_of_Rights" "UK_AI_Regulation" "China_AI_Regulations" "ModelCard" "AuditLog" "Custom" ) .
shape:ComplianceRecord-status a sh:PropertyShape ;
  sh:path mla:status ;
  sh:name "status" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Compliant" "PartiallyCompliant" "NonCompliant" "UnderReview" "NotApplicable" ) .
shape:ComplianceRecord-assessedAt a sh:PropertyShape ;
  sh:path mla:assessedAt ;
  sh:name "assessedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:ComplianceRecord-assessedBy a sh:PropertyShape ;
  sh:path mla:assessedBy ;
  sh:name "assessedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ComplianceRecord-nextReviewDate a sh:PropertyShape ;
  sh:path mla:nextReviewDate ;
  sh:name "nextReviewDate" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:ComplianceRecord-validUntil a sh:PropertyShape ;
  sh:path mla:validUntil ;
  sh:name "validUntil" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:ComplianceRecord-certificateNumber a sh:PropertyShape ;
  sh:path mla:certificateNumber ;
  sh:name "certificateNumber" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ComplianceRecord-documentUrl a sh:PropertyShape ;
  sh:path mla:documentUrl ;
  sh:name "documentUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:ComplianceRecord-notes a sh:PropertyShape ;
  sh:path mla:notes ;
  sh:name "notes" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:ComplianceRecord--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:ConnectionConfig a sh:NodeShape ;
  sh:targetClass mla:ConnectionConfig ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:ConnectionConfig-type ,
    shape:ConnectionConfig-subscriptionId ,
    shape:ConnectionConfig-resourceGroup ,
    shape:ConnectionConfig-workspaceName ,
    shape:ConnectionConfig-tenantId ,
    shape:ConnectionConfig-clientId ,
    shape:ConnectionConfig-mlModelFilterPattern ,
    shape:ConnectionConfig-supportsMetadataExtraction ,
    shape:ConnectionConfig-sourcePythonClass ,
    shape:ConnectionConfig-hostUrl ,
    shape:ConnectionConfig-catalogName ,
    shape:ConnectionConfig-schemaName ,
    shape:ConnectionConfig-registryUri ,
    shape:ConnectionConfig-clusterName ,
    shape:ConnectionConfig-username ,
    shape:ConnectionConfig-organization ,
    shape:ConnectionConfig-namespace ,
    shape:ConnectionConfig-trackingUri ,
    shape:ConnectionConfig-project ,
    shape:ConnectionConfig-awsConfig ,
    shape:ConnectionConfig-storage ,
    shape:ConnectionConfig-credentials ,
    shape:ConnectionConfig-projectId ,
    shape:ConnectionConfig-location ,
    shape:ConnectionConfig-entity ,
    shape:ConnectionConfig--position .

shape:ConnectionConfig-type a sh:PropertyShape ;
  sh:path mla:type ;
  sh:name "type" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "AzureML" "CustomMlModel" "DatabricksML" "H2O" "HuggingFace" "Kubeflow" "Mlflow" "Neptune" "SageMaker" "Sklearn" "VertexAI" "WeightsAndBiases" ) .
shape:ConnectionConfig-subscriptionId a sh:PropertyShape ;
  sh:path mla:subscriptionId ;
  sh:name "subscriptionId" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-resourceGroup a sh:PropertyShape ;
  sh:path mla:resourceGroup ;
  sh:name "resourceGroup" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-workspaceName a sh:PropertyShape ;
  sh:path mla:workspaceName ;
  sh:name "workspaceName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-tenantId a sh:PropertyShape ;
  sh:path mla:tenantId ;
  sh:name "tenantId" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-clientId a sh:PropertyShape ;
  sh:path mla:clientId ;
  sh:name "clientId" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-mlModelFilterPattern a sh:PropertyShape ;
  sh:path mla:mlModelFilterPattern ;
  sh:name "mlModelFilterPattern" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:FilterPattern .
shape:ConnectionConfig-supportsMetadataExtraction a sh:PropertyShape ;
  sh:path mla:supportsMetadataExtraction ;
  sh:name "supportsMetadataExtraction" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:ConnectionConfig-sourcePythonClass a sh:PropertyShape ;
  sh:path mla:sourcePythonClass ;
  sh:name "sourcePythonClass" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-hostUrl a sh:PropertyShape ;
  sh:path mla:hostUrl ;
  sh:name "hostUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:ConnectionConfig-catalogName a sh:PropertyShape ;
  sh:path mla:catalogName ;
  sh:name "catalogName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-schemaName a sh:PropertyShape ;
  sh:path mla:schemaName ;
  sh:name "schemaName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-registryUri a sh:PropertyShape ;
  sh:path mla:registryUri ;
  sh:name "registryUri" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:ConnectionConfig-clusterName a sh:PropertyShape ;
  sh:path mla:clusterName ;
  sh:name "clusterName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-username a sh:PropertyShape ;
  sh:path mla:username ;
  sh:name "username" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-organization a sh:PropertyShape ;
  sh:path mla:organization ;
  sh:name "organization" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-namespace a sh:PropertyShape ;
  sh:path mla:namespace ;
  sh:name "namespace" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-trackingUri a sh:PropertyShape ;
  sh:path mla:trackingUri ;
  sh:name "trackingUri" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:ConnectionConfig-project a sh:PropertyShape ;
  sh:path mla:project ;
  sh:name "project" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-awsConfig a sh:PropertyShape ;
  sh:path mla:awsConfig ;
  sh:name "awsConfig" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:AwsConfig .
shape:ConnectionConfig-storage a sh:PropertyShape ;
  sh:path mla:storage ;
  sh:name "storage" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:ConnectionConfig-credentials a sh:PropertyShape ;
  sh:path mla:credentials ;
  sh:name "credentials" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:GcpCredentials .
shape:ConnectionConfig-projectId a sh:PropertyShape ;
  sh:path mla:projectId ;
  sh:name "projectId" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-location a sh:PropertyShape ;
  sh:path mla:location ;
  sh:name "location" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig-entity a sh:PropertyShape ;
  sh:path mla:entity ;
  sh:name "entity" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionConfig--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:ConnectionTest a sh:NodeShape ;
  sh:targetClass mla:ConnectionTest ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:ConnectionTest-lastUpdatedAt ,
    shape:ConnectionTest-status ,
    shape:ConnectionTest-steps ,
    shape:ConnectionTest--position .

shape:ConnectionTest-lastUpdatedAt a sh:PropertyShape ;
  sh:path mla:lastUpdatedAt ;
  sh:name "lastUpdatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:ConnectionTest-status a sh:PropertyShape ;
  sh:path mla:status ;
  sh:name "status" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Successful" "Failed" "Running" ) .
shape:ConnectionTest-steps a sh:PropertyShape ;
  sh:path mla:steps ;
  sh:name "steps" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ConnectionTestStep .
shape:ConnectionTest--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:ConnectionTestStep a sh:NodeShape ;
  sh:targetClass mla:ConnectionTestStep ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:ConnectionTestStep-name ,
    shape:ConnectionTestStep-mandatory ,
    shape:ConnectionTestStep-passed ,
    shape:ConnectionTestStep-message ,
    shape:ConnectionTestStep-errorLog ,
    shape:ConnectionTestStep--position .

shape:ConnectionTestStep-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:ConnectionTestStep-mandatory a sh:PropertyShape ;
  sh:path mla:mandatory ;
  sh:name "mandatory" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:ConnectionTestStep-passed a sh:PropertyShape ;
  sh:path mla:passed ;
  sh:name "passed" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:ConnectionTestStep-message a sh:PropertyShape ;
  sh:path mla:message ;
  sh:name "message" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:ConnectionTestStep-errorLog a sh:PropertyShape ;
  sh:path mla:errorLog ;
  sh:name "errorLog" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:ConnectionTestStep--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:CoverImage a sh:NodeShape ;
  sh:targetClass mla:CoverImage ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:CoverImage-url ,
    shape:CoverImage-position ,
    shape:CoverImage--position .

shape:CoverImage-url a sh:PropertyShape ;
  sh:path mla:url ;
  sh:name "url" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:CoverImage-position a sh:PropertyShape ;
  sh:path mla:coverPosition ;
  sh:name "position" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:CoverImage--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:DataUse a sh:NodeShape ;
  sh:targetClass mla:DataUse ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:DataUse-dataset ,
    shape:DataUse-dataset--reference ,
    shape:DataUse-datasetVersion ,
    shape:DataUse-split ,
    shape:DataUse-role ,
    shape:DataUse-filter ,
    shape:DataUse-rows ,
    shape:DataUse--position ,
    shape:DataUse--reference .

shape:DataUse-dataset a sh:PropertyShape ;
  sh:path mla:dataset ;
  sh:name "dataset" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:DataUse-dataset--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataset" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataset" ] ] ;
  sh:qualifiedMinCount 1 ;
  sh:qualifiedMaxCount 1 .
shape:DataUse-datasetVersion a sh:PropertyShape ;
  sh:path mla:datasetVersion ;
  sh:name "datasetVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:DataUse-split a sh:PropertyShape ;
  sh:path mla:split ;
  sh:name "split" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:DataUse-role a sh:PropertyShape ;
  sh:path mla:role ;
  sh:name "role" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:DataUse-filter a sh:PropertyShape ;
  sh:path mla:filter ;
  sh:name "filter" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:DataUse-rows a sh:PropertyShape ;
  sh:path mla:rows ;
  sh:name "rows" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:DataUse--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:DataUse--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:DatasetSplit a sh:NodeShape ;
  sh:targetClass mla:DatasetSplit ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:DatasetSplit-name ,
    shape:DatasetSplit-rows ,
    shape:DatasetSplit-share ,
    shape:DatasetSplit-filter ,
    shape:DatasetSplit-storage ,
    shape:DatasetSplit--position .

shape:DatasetSplit-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:DatasetSplit-rows a sh:PropertyShape ;
  sh:path mla:rows ;
  sh:name "rows" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:DatasetSplit-share a sh:PropertyShape ;
  sh:path mla:share ;
  sh:name "share" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "0"^^xsd:double ;
  sh:maxInclusive "1"^^xsd:double .
shape:DatasetSplit-filter a sh:PropertyShape ;
  sh:path mla:filter ;
  sh:name "filter" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:DatasetSplit-storage a sh:PropertyShape ;
  sh:path mla:storage ;
  sh:name "storage" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:DatasetSplit--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Deployment a sh:NodeShape ;
  sh:targetClass mla:Deployment ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Deployment-name ,
    shape:Deployment-description ,
    shape:Deployment-kind ,
    shape:Deployment-endpoint ,
    shape:Deployment-endpointUrl ,
    shape:Deployment-service ,
    shape:Deployment-service--reference ,
    shape:Deployment-deployedVersion ,
    shape:Deployment-deploymentEnvironment ,
    shape:Deployment-region ,
    shape:Deployment-status ,
    shape:Deployment-trafficShare ,
    shape:Deployment-replicas ,
    shape:Deployment-instanceType ,
    shape:Deployment-from ,
    shape:Deployment-until ,
    shape:Deployment-predictionsTo ,
    shape:Deployment-predictionsTo--reference ,
    shape:Deployment-sourceUrl ,
    shape:Deployment--position ,
    shape:Deployment--reference .

shape:Deployment-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:Deployment-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:Deployment-kind a sh:PropertyShape ;
  sh:path mla:kind ;
  sh:name "kind" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "realtime" "batch" "streaming" "edge" "serverless" ) .
shape:Deployment-endpoint a sh:PropertyShape ;
  sh:path mla:endpoint ;
  sh:name "endpoint" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Deployment-endpointUrl a sh:PropertyShape ;
  sh:path mla:endpointUrl ;
  sh:name "endpointUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:Deployment-service a sh:PropertyShape ;
  sh:path mla:service ;
  sh:name "service" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:Deployment-service--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "service" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "service" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:Deployment-deployedVersion a sh:PropertyShape ;
  sh:path mla:deployedVersion ;
  sh:name "deployedVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Deployment-deploymentEnvironment a sh:PropertyShape ;
  sh:path mla:deploymentEnvironment ;
  sh:name "deploymentEnvironment" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Deployment-region a sh:PropertyShape ;
  sh:path mla:region ;
  sh:name "region" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Deployment-status a sh:PropertyShape ;
  sh:path mla:status ;
  sh:name "status" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Creating" "Running" "Updating" "Stopped" "Failed" ) .
shape:Deployment-trafficShare a sh:PropertyShape ;
  sh:path mla:trafficShare ;
  sh:name "trafficShare" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "0"^^xsd:double ;
  sh:maxInclusive "1"^^xsd:double .
shape:Deployment-replicas a sh:PropertyShape ;
  sh:path mla:replicas ;
  sh:name "replicas" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:Deployment-instanceType a sh:PropertyShape ;
  sh:path mla:instanceType ;
  sh:name "instanceType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Deployment-from a sh:PropertyShape ;
  sh:path mla:from ;
  sh:name "from" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:Deployment-until a sh:PropertyShape ;
  sh:path mla:until ;
  sh:name "until" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:Deployment-predictionsTo a sh:PropertyShape ;
  sh:path mla:predictionsTo ;
  sh:name "predictionsTo" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:Deployment-predictionsTo--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "predictionsTo" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "predictionsTo" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:Deployment-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:Deployment--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:Deployment--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:DriftMonitor a sh:NodeShape ;
  sh:targetClass mla:DriftMonitor ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:DriftMonitor-name ,
    shape:DriftMonitor-description ,
    shape:DriftMonitor-feature ,
    shape:DriftMonitor-method ,
    shape:DriftMonitor-threshold ,
    shape:DriftMonitor-schedule ,
    shape:DriftMonitor-baseline ,
    shape:DriftMonitor-status ,
    shape:DriftMonitor-metrics ,
    shape:DriftMonitor-dashboard ,
    shape:DriftMonitor-dashboard--reference ,
    shape:DriftMonitor--position ,
    shape:DriftMonitor--reference .

shape:DriftMonitor-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:DriftMonitor-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:DriftMonitor-feature a sh:PropertyShape ;
  sh:path mla:feature ;
  sh:name "feature" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:DriftMonitor-method a sh:PropertyShape ;
  sh:path mla:method ;
  sh:name "method" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:DriftMonitor-threshold a sh:PropertyShape ;
  sh:path mla:threshold ;
  sh:name "threshold" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "-1.7976931348623157E308"^^xsd:double ;
  sh:maxInclusive "1.7976931348623157E308"^^xsd:double .
shape:DriftMonitor-schedule a sh:PropertyShape ;
  sh:path mla:schedule ;
  sh:name "schedule" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:DriftMonitor-baseline a sh:PropertyShape ;
  sh:path mla:baseline ;
  sh:name "baseline" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:DriftMonitor-status a sh:PropertyShape ;
  sh:path mla:status ;
  sh:name "status" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Healthy" "Warning" "Drifted" "Paused" "Failed" ) .
shape:DriftMonitor-metrics a sh:PropertyShape ;
  sh:path mla:metrics ;
  sh:name "metrics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:DriftMonitor-dashboard a sh:PropertyShape ;
  sh:path mla:dashboard ;
  sh:name "dashboard" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:DriftMonitor-dashboard--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dashboard" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dashboard" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:DriftMonitor--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:DriftMonitor--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:EntityReference a sh:NodeShape ;
  sh:targetClass mla:EntityReference ;
  sh:nodeKind sh:IRI ;
  sh:or ( [ sh:path mla:fullyQualifiedName ; sh:minCount 1 ] [ sh:path mla:id ; sh:minCount 1 ] [ sh:path mla:name ; sh:minCount 1 ] ) ;
  sh:property
    shape:EntityReference-type ,
    shape:EntityReference-fullyQualifiedName ,
    shape:EntityReference-id ,
    shape:EntityReference-name ,
    shape:EntityReference-displayName ,
    shape:EntityReference-description ,
    shape:EntityReference-deleted ,
    shape:EntityReference-inherited ,
    shape:EntityReference-href ,
    shape:EntityReference--position ,
    shape:EntityReference--field ,
    shape:EntityReference--target .

shape:EntityReference-type a sh:PropertyShape ;
  sh:path mla:type ;
  sh:name "type" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 64 ;
  sh:pattern "^[a-zA-Z]{1,64}$" .
shape:EntityReference-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:EntityReference-id a sh:PropertyShape ;
  sh:path mla:id ;
  sh:name "id" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:EntityReference-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:EntityReference-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:EntityReference-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:EntityReference-deleted a sh:PropertyShape ;
  sh:path mla:deleted ;
  sh:name "deleted" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:EntityReference-inherited a sh:PropertyShape ;
  sh:path mla:inherited ;
  sh:name "inherited" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:EntityReference-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:EntityReference--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:EntityReference--field a sh:PropertyShape ;
  sh:path mla:field ;
  sh:datatype xsd:string ;
  sh:minCount 1 ;
  sh:maxCount 1 .
shape:EntityReference--target a sh:PropertyShape ;
  sh:path mla:target ;
  sh:nodeKind sh:IRI ;
  sh:minCount 1 ;
  sh:maxCount 1 .

shape:Environment a sh:NodeShape ;
  sh:targetClass mla:Environment ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Environment-image ,
    shape:Environment-packages ,
    shape:Environment-languageVersion ,
    shape:Environment-instanceType ,
    shape:Environment-replicas ,
    shape:Environment-accelerator ,
    shape:Environment--position .

shape:Environment-image a sh:PropertyShape ;
  sh:path mla:image ;
  sh:name "image" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Environment-packages a sh:PropertyShape ;
  sh:path mla:packages ;
  sh:name "packages" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Package .
shape:Environment-languageVersion a sh:PropertyShape ;
  sh:path mla:languageVersion ;
  sh:name "languageVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Environment-instanceType a sh:PropertyShape ;
  sh:path mla:instanceType ;
  sh:name "instanceType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Environment-replicas a sh:PropertyShape ;
  sh:path mla:replicas ;
  sh:name "replicas" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:Environment-accelerator a sh:PropertyShape ;
  sh:path mla:accelerator ;
  sh:name "accelerator" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Environment--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Explanation a sh:NodeShape ;
  sh:targetClass mla:Explanation ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Explanation-name ,
    shape:Explanation-method ,
    shape:Explanation-explanationScope ,
    shape:Explanation-description ,
    shape:Explanation-documentUrl ,
    shape:Explanation-metrics ,
    shape:Explanation--position .

shape:Explanation-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:Explanation-method a sh:PropertyShape ;
  sh:path mla:method ;
  sh:name "method" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Explanation-explanationScope a sh:PropertyShape ;
  sh:path mla:explanationScope ;
  sh:name "explanationScope" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "global" "local" ) .
shape:Explanation-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:Explanation-documentUrl a sh:PropertyShape ;
  sh:path mla:documentUrl ;
  sh:name "documentUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:Explanation-metrics a sh:PropertyShape ;
  sh:path mla:metrics ;
  sh:name "metrics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:Explanation--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:FairnessAssessment a sh:NodeShape ;
  sh:targetClass mla:FairnessAssessment ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:FairnessAssessment-name ,
    shape:FairnessAssessment-attribute ,
    shape:FairnessAssessment-groupAtRisk ,
    shape:FairnessAssessment-benefits ,
    shape:FairnessAssessment-harms ,
    shape:FairnessAssessment-mitigation ,
    shape:FairnessAssessment-assessedAt ,
    shape:FairnessAssessment-assessedBy ,
    shape:FairnessAssessment-metrics ,
    shape:FairnessAssessment--position .

shape:FairnessAssessment-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:FairnessAssessment-attribute a sh:PropertyShape ;
  sh:path mla:attribute ;
  sh:name "attribute" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:FairnessAssessment-groupAtRisk a sh:PropertyShape ;
  sh:path mla:groupAtRisk ;
  sh:name "groupAtRisk" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:FairnessAssessment-benefits a sh:PropertyShape ;
  sh:path mla:benefits ;
  sh:name "benefits" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:FairnessAssessment-harms a sh:PropertyShape ;
  sh:path mla:harms ;
  sh:name "harms" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:FairnessAssessment-mitigation a sh:PropertyShape ;
  sh:path mla:mitigation ;
  sh:name "mitigation" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:FairnessAssessment-assessedAt a sh:PropertyShape ;
  sh:path mla:assessedAt ;
  sh:name "assessedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:FairnessAssessment-assessedBy a sh:PropertyShape ;
  sh:path mla:assessedBy ;
  sh:name "assessedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:FairnessAssessment-metrics a sh:PropertyShape ;
  sh:path mla:metrics ;
  sh:name "metrics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:FairnessAssessment--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:FeatureSource a sh:NodeShape ;
  sh:targetClass mla:FeatureSource ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:FeatureSource-name ,
    shape:FeatureSource-dataType ,
    shape:FeatureSource-description ,
    shape:FeatureSource-fullyQualifiedName ,
    shape:FeatureSource-dataSource ,
    shape:FeatureSource-dataSource--reference ,
    shape:FeatureSource-tags ,
    shape:FeatureSource--position ,
    shape:FeatureSource--reference .

shape:FeatureSource-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:FeatureSource-dataType a sh:PropertyShape ;
  sh:path mla:dataType ;
  sh:name "dataType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "integer" "number" "string" "array" "date" "timestamp" "object" "boolean" ) .
shape:FeatureSource-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:FeatureSource-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:FeatureSource-dataSource a sh:PropertyShape ;
  sh:path mla:dataSource ;
  sh:name "dataSource" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:FeatureSource-dataSource--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataSource" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataSource" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:FeatureSource-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:FeatureSource--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:FeatureSource--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:FieldChange a sh:NodeShape ;
  sh:targetClass mla:FieldChange ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:FieldChange-name ,
    shape:FieldChange-oldValue ,
    shape:FieldChange-newValue ,
    shape:FieldChange--position .

shape:FieldChange-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:FieldChange-oldValue a sh:PropertyShape ;
  sh:path mla:oldValue ;
  sh:name "oldValue" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:FieldChange-newValue a sh:PropertyShape ;
  sh:path mla:newValue ;
  sh:name "newValue" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:FieldChange--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:FilterPattern a sh:NodeShape ;
  sh:targetClass mla:FilterPattern ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:FilterPattern-includes ,
    shape:FilterPattern-excludes ,
    shape:FilterPattern--position .

shape:FilterPattern-includes a sh:PropertyShape ;
  sh:path mla:includes ;
  sh:name "includes" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:FilterPattern-excludes a sh:PropertyShape ;
  sh:path mla:excludes ;
  sh:name "excludes" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:FilterPattern--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:GcpConfig a sh:NodeShape ;
  sh:targetClass mla:GcpConfig ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:GcpConfig-type ,
    shape:GcpConfig-path ,
    shape:GcpConfig-projectId ,
    shape:GcpConfig-externalType ,
    shape:GcpConfig-audience ,
    shape:GcpConfig-subjectTokenType ,
    shape:GcpConfig-tokenURL ,
    shape:GcpConfig-clientEmail ,
    shape:GcpConfig-clientId ,
    shape:GcpConfig-authUri ,
    shape:GcpConfig-tokenUri ,
    shape:GcpConfig-authProviderX509CertUrl ,
    shape:GcpConfig-clientX509CertUrl ,
    shape:GcpConfig--position .

shape:GcpConfig-type a sh:PropertyShape ;
  sh:path mla:type ;
  sh:name "type" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "gcp_credential_path" "gcp_adc" "external_account" "service_account" ) .
shape:GcpConfig-path a sh:PropertyShape ;
  sh:path mla:path ;
  sh:name "path" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:GcpConfig-projectId a sh:PropertyShape ;
  sh:path mla:projectId ;
  sh:name "projectId" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:GcpConfig-externalType a sh:PropertyShape ;
  sh:path mla:externalType ;
  sh:name "externalType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "external_account" ) .
shape:GcpConfig-audience a sh:PropertyShape ;
  sh:path mla:audience ;
  sh:name "audience" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:GcpConfig-subjectTokenType a sh:PropertyShape ;
  sh:path mla:subjectTokenType ;
  sh:name "subjectTokenType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:GcpConfig-tokenURL a sh:PropertyShape ;
  sh:path mla:tokenURL ;
  sh:name "tokenURL" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:GcpConfig-clientEmail a sh:PropertyShape ;
  sh:path mla:clientEmail ;
  sh:name "clientEmail" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:GcpConfig-clientId a sh:PropertyShape ;
  sh:path mla:clientId ;
  sh:name "clientId" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:GcpConfig-authUri a sh:PropertyShape ;
  sh:path mla:authUri ;
  sh:name "authUri" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:GcpConfig-tokenUri a sh:PropertyShape ;
  sh:path mla:tokenUri ;
  sh:name "tokenUri" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:GcpConfig-authProviderX509CertUrl a sh:PropertyShape ;
  sh:path mla:authProviderX509CertUrl ;
  sh:name "authProviderX509CertUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:GcpConfig-clientX509CertUrl a sh:PropertyShape ;
  sh:path mla:clientX509CertUrl ;
  sh:name "clientX509CertUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:GcpConfig--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:GcpCredentials a sh:NodeShape ;
  sh:targetClass mla:GcpCredentials ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:GcpCredentials-gcpConfig ,
    shape:GcpCredentials-gcpImpersonateServiceAccount ,
    shape:GcpCredentials--position .

shape:GcpCredentials-gcpConfig a sh:PropertyShape ;
  sh:path mla:gcpConfig ;
  sh:name "gcpConfig" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:GcpConfig .
shape:GcpCredentials-gcpImpersonateServiceAccount a sh:PropertyShape ;
  sh:path mla:gcpImpersonateServiceAccount ;
  sh:name "gcpImpersonateServiceAccount" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:GcpImpersonation .
shape:GcpCredentials--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:GcpImpersonation a sh:NodeShape ;
  sh:targetClass mla:GcpImpersonation ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:GcpImpersonation-impersonateServiceAccount ,
    shape:GcpImpersonation-lifetime ,
    shape:GcpImpersonation--position .

shape:GcpImpersonation-impersonateServiceAccount a sh:PropertyShape ;
  sh:path mla:impersonateServiceAccount ;
  sh:name "impersonateServiceAccount" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:GcpImpersonation-lifetime a sh:PropertyShape ;
  sh:path mla:lifetime ;
  sh:name "lifetime" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:GcpImpersonation--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Governance a sh:NodeShape ;
  sh:targetClass mla:Governance ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Governance-intendedUse ,
    shape:Governance-limitations ,
    shape:Governance-license ,
    shape:Governance-riskLevel ,
    shape:Governance-riskRationale ,
    shape:Governance-governanceStatus ,
    shape:Governance-fairnessAssessments ,
    shape:Governance-explanations ,
    shape:Governance-complianceRecords ,
    shape:Governance-driftMonitors ,
    shape:Governance-personalData ,
    shape:Governance--position .

shape:Governance-intendedUse a sh:PropertyShape ;
  sh:path mla:intendedUse ;
  sh:name "intendedUse" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:Governance-limitations a sh:PropertyShape ;
  sh:path mla:limitations ;
  sh:name "limitations" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:Governance-license a sh:PropertyShape ;
  sh:path mla:license ;
  sh:name "license" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Governance-riskLevel a sh:PropertyShape ;
  sh:path mla:riskLevel ;
  sh:name "riskLevel" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Minimal" "Limited" "High" "Unacceptable" ) .
shape:Governance-riskRationale a sh:PropertyShape ;
  sh:path mla:riskRationale ;
  sh:name "riskRationale" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:Governance-governanceStatus a sh:PropertyShape ;
  sh:path mla:governanceStatus ;
  sh:name "governanceStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Approved" "PendingReview" "Rejected" "Unauthorized" ) .
shape:Governance-fairnessAssessments a sh:PropertyShape ;
  sh:path mla:fairnessAssessments ;
  sh:name "fairnessAssessments" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:FairnessAssessment .
shape:Governance-explanations a sh:PropertyShape ;
  sh:path mla:explanations ;
  sh:name "explanations" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Explanation .
shape:Governance-complianceRecords a sh:PropertyShape ;
  sh:path mla:complianceRecords ;
  sh:name "complianceRecords" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ComplianceRecord .
shape:Governance-driftMonitors a sh:PropertyShape ;
  sh:path mla:driftMonitors ;
  sh:name "driftMonitors" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DriftMonitor .
shape:Governance-personalData a sh:PropertyShape ;
  sh:path mla:personalData ;
  sh:name "personalData" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:PersonalData .
shape:Governance--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Hash a sh:NodeShape ;
  sh:targetClass mla:Hash ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Hash-hashAlgorithm ,
    shape:Hash-hashValue ,
    shape:Hash-path ,
    shape:Hash--position .

shape:Hash-hashAlgorithm a sh:PropertyShape ;
  sh:path mla:hashAlgorithm ;
  sh:name "hashAlgorithm" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "MD5" "SHA-1" "SHA-256" "SHA-384" "SHA-512" "BLAKE3" "CRC32C" "Other" ) .
shape:Hash-hashValue a sh:PropertyShape ;
  sh:path mla:hashValue ;
  sh:name "hashValue" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:Hash-path a sh:PropertyShape ;
  sh:path mla:path ;
  sh:name "path" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Hash--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:LifeCycle a sh:NodeShape ;
  sh:targetClass mla:LifeCycle ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:LifeCycle-created ,
    shape:LifeCycle-updated ,
    shape:LifeCycle-accessed ,
    shape:LifeCycle--position .

shape:LifeCycle-created a sh:PropertyShape ;
  sh:path mla:created ;
  sh:name "created" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:AccessDetails .
shape:LifeCycle-updated a sh:PropertyShape ;
  sh:path mla:updated ;
  sh:name "updated" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:AccessDetails .
shape:LifeCycle-accessed a sh:PropertyShape ;
  sh:path mla:accessed ;
  sh:name "accessed" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:AccessDetails .
shape:LifeCycle--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:LineageDetails a sh:NodeShape ;
  sh:targetClass mla:LineageDetails ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:LineageDetails-sqlQuery ,
    shape:LineageDetails-columnsLineage ,
    shape:LineageDetails-pipeline ,
    shape:LineageDetails-pipeline--reference ,
    shape:LineageDetails-description ,
    shape:LineageDetails-source ,
    shape:LineageDetails-createdAt ,
    shape:LineageDetails-createdBy ,
    shape:LineageDetails-updatedAt ,
    shape:LineageDetails-updatedBy ,
    shape:LineageDetails-assetEdges ,
    shape:LineageDetails--position ,
    shape:LineageDetails--reference .

shape:LineageDetails-sqlQuery a sh:PropertyShape ;
  sh:path mla:sqlQuery ;
  sh:name "sqlQuery" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:LineageDetails-columnsLineage a sh:PropertyShape ;
  sh:path mla:columnsLineage ;
  sh:name "columnsLineage" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ColumnLineage .
shape:LineageDetails-pipeline a sh:PropertyShape ;
  sh:path mla:pipeline ;
  sh:name "pipeline" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:LineageDetails-pipeline--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "pipeline" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "pipeline" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:LineageDetails-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:LineageDetails-source a sh:PropertyShape ;
  sh:path mla:source ;
  sh:name "source" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Manual" "ViewLineage" "QueryLineage" "PipelineLineage" "DashboardLineage" "DbtLineage" "SparkLineage" "OpenLineage" "ExternalTableLineage" "CrossDatabaseLineage" "ChildAssets" ) .
shape:LineageDetails-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:LineageDetails-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:LineageDetails-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:LineageDetails-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:LineageDetails-assetEdges a sh:PropertyShape ;
  sh:path mla:assetEdges ;
  sh:name "assetEdges" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:LineageDetails--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:LineageDetails--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:LineageEdge a sh:NodeShape ;
  sh:targetClass mla:LineageEdge ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:LineageEdge-id ,
    shape:LineageEdge-name ,
    shape:LineageEdge-fullyQualifiedName ,
    shape:LineageEdge-fromEntity ,
    shape:LineageEdge-fromEntity--reference ,
    shape:LineageEdge-toEntity ,
    shape:LineageEdge-toEntity--reference ,
    shape:LineageEdge-lineageDetails ,
    shape:LineageEdge-confidence ,
    shape:LineageEdge-evidence ,
    shape:LineageEdge-displayName ,
    shape:LineageEdge-description ,
    shape:LineageEdge-tags ,
    shape:LineageEdge-href ,
    shape:LineageEdge-sourceUrl ,
    shape:LineageEdge-version ,
    shape:LineageEdge-createdAt ,
    shape:LineageEdge-createdBy ,
    shape:LineageEdge-updatedAt ,
    shape:LineageEdge-updatedBy ,
    shape:LineageEdge-deleted ,
    shape:LineageEdge-extension ,
    shape:LineageEdge--position ,
    shape:LineageEdge--reference .

shape:LineageEdge-id a sh:PropertyShape ;
  sh:path mla:id ;
  sh:name "id" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:LineageEdge-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:LineageEdge-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:LineageEdge-fromEntity a sh:PropertyShape ;
  sh:path mla:fromEntity ;
  sh:name "fromEntity" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:LineageEdge-fromEntity--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "fromEntity" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "fromEntity" ] ] ;
  sh:qualifiedMinCount 1 ;
  sh:qualifiedMaxCount 1 .
shape:LineageEdge-toEntity a sh:PropertyShape ;
  sh:path mla:toEntity ;
  sh:name "toEntity" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:LineageEdge-toEntity--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "toEntity" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "toEntity" ] ] ;
  sh:qualifiedMinCount 1 ;
  sh:qualifiedMaxCount 1 .
shape:LineageEdge-lineageDetails a sh:PropertyShape ;
  sh:path mla:lineageDetails ;
  sh:name "lineageDetails" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:LineageDetails .
shape:LineageEdge-confidence a sh:PropertyShape ;
  sh:path mla:confidence ;
  sh:name "confidence" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "0"^^xsd:double ;
  sh:maxInclusive "1"^^xsd:double .
shape:LineageEdge-evidence a sh:PropertyShape ;
  sh:path mla:evidence ;
  sh:name "evidence" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:LineageEdge-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:LineageEdge-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:LineageEdge-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:LineageEdge-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:LineageEdge-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:LineageEdge-version a sh:PropertyShape ;
  sh:path mla:version ;
  sh:name "version" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$" .
shape:LineageEdge-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:LineageEdge-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:LineageEdge-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:LineageEdge-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:LineageEdge-deleted a sh:PropertyShape ;
  sh:path mla:deleted ;
  sh:name "deleted" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:LineageEdge-extension a sh:PropertyShape ;
  sh:path mla:extension ;
  sh:name "extension" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:LineageEdge--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:LineageEdge--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:Measurement a sh:NodeShape ;
  sh:targetClass mla:Measurement ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Measurement-name ,
    shape:Measurement-kind ,
    shape:Measurement-value ,
    shape:Measurement-unit ,
    shape:Measurement-split ,
    shape:Measurement-dataset ,
    shape:Measurement-dataset--reference ,
    shape:Measurement-slice ,
    shape:Measurement-feature ,
    shape:Measurement-lower ,
    shape:Measurement-upper ,
    shape:Measurement-confidenceLevel ,
    shape:Measurement-threshold ,
    shape:Measurement-direction ,
    shape:Measurement-step ,
    shape:Measurement-timestamp ,
    shape:Measurement-run ,
    shape:Measurement-run--reference ,
    shape:Measurement-method ,
    shape:Measurement-baseline ,
    shape:Measurement-window ,
    shape:Measurement-description ,
    shape:Measurement--position ,
    shape:Measurement--reference .

shape:Measurement-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:Measurement-kind a sh:PropertyShape ;
  sh:path mla:kind ;
  sh:name "kind" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "performance" "fairness" "drift" "importance" "quality" ) .
shape:Measurement-value a sh:PropertyShape ;
  sh:path mla:value ;
  sh:name "value" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:double .
shape:Measurement-unit a sh:PropertyShape ;
  sh:path mla:unit ;
  sh:name "unit" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Measurement-split a sh:PropertyShape ;
  sh:path mla:split ;
  sh:name "split" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Measurement-dataset a sh:PropertyShape ;
  sh:path mla:dataset ;
  sh:name "dataset" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:Measurement-dataset--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataset" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataset" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:Measurement-slice a sh:PropertyShape ;
  sh:path mla:slice ;
  sh:name "slice" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Slice .
shape:Measurement-feature a sh:PropertyShape ;
  sh:path mla:feature ;
  sh:name "feature" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Measurement-lower a sh:PropertyShape ;
  sh:path mla:lower ;
  sh:name "lower" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "-1.7976931348623157E308"^^xsd:double ;
  sh:maxInclusive "1.7976931348623157E308"^^xsd:double .
shape:Measurement-upper a sh:PropertyShape ;
  sh:path mla:upper ;
  sh:name "upper" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "-1.7976931348623157E308"^^xsd:double ;
  sh:maxInclusive "1.7976931348623157E308"^^xsd:double .
shape:Measurement-confidenceLevel a sh:PropertyShape ;
  sh:path mla:confidenceLevel ;
  sh:name "confidenceLevel" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "0"^^xsd:double ;
  sh:maxInclusive "1"^^xsd:double .
shape:Measurement-threshold a sh:PropertyShape ;
  sh:path mla:threshold ;
  sh:name "threshold" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "-1.7976931348623157E308"^^xsd:double ;
  sh:maxInclusive "1.7976931348623157E308"^^xsd:double .
shape:Measurement-direction a sh:PropertyShape ;
  sh:path mla:direction ;
  sh:name "direction" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "higherIsBetter" "lowerIsBetter" ) .
shape:Measurement-step a sh:PropertyShape ;
  sh:path mla:step ;
  sh:name "step" ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive -9007199254740991 ;
  sh:maxInclusive 9007199254740991 .
shape:Measurement-timestamp a sh:PropertyShape ;
  sh:path mla:timestamp ;
  sh:name "timestamp" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:Measurement-run a sh:PropertyShape ;
  sh:path mla:run ;
  sh:name "run" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:Measurement-run--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "run" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "run" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:Measurement-method a sh:PropertyShape ;
  sh:path mla:method ;
  sh:name "method" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Measurement-baseline a sh:PropertyShape ;
  sh:path mla:baseline ;
  sh:name "baseline" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Measurement-window a sh:PropertyShape ;
  sh:path mla:window ;
  sh:name "window" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TimeWindow .
shape:Measurement-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:Measurement--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:Measurement--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:MlDataset a sh:NodeShape ;
  sh:targetClass mla:MlDataset ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlDataset-id ,
    shape:MlDataset-name ,
    shape:MlDataset-fullyQualifiedName ,
    shape:MlDataset-service ,
    shape:MlDataset-service--reference ,
    shape:MlDataset-datasetVersion ,
    shape:MlDataset-sourceTables ,
    shape:MlDataset-sourceTables--reference ,
    shape:MlDataset-storage ,
    shape:MlDataset-dataFormat ,
    shape:MlDataset-rows ,
    shape:MlDataset-sizeBytes ,
    shape:MlDataset-hashes ,
    shape:MlDataset-splits ,
    shape:MlDataset-columns ,
    shape:MlDataset-statistics ,
    shape:MlDataset-qualityChecks ,
    shape:MlDataset-license ,
    shape:MlDataset-personalData ,
    shape:MlDataset-displayName ,
    shape:MlDataset-description ,
    shape:MlDataset-owners ,
    shape:MlDataset-owners--reference ,
    shape:MlDataset-followers ,
    shape:MlDataset-followers--reference ,
    shape:MlDataset-domains ,
    shape:MlDataset-domains--reference ,
    shape:MlDataset-dataProducts ,
    shape:MlDataset-dataProducts--reference ,
    shape:MlDataset-dataContract ,
    shape:MlDataset-dataContract--reference ,
    shape:MlDataset-tags ,
    shape:MlDataset-href ,
    shape:MlDataset-sourceUrl ,
    shape:MlDataset-version ,
    shape:MlDataset-createdAt ,
    shape:MlDataset-createdBy ,
    shape:MlDataset-updatedAt ,
    shape:MlDataset-updatedBy ,
    shape:MlDataset-impersonatedBy ,
    shape:MlDataset-changeDescription ,
    shape:MlDataset-incrementalChangeDescription ,
    shape:MlDataset-deleted ,
    shape:MlDataset-entityStatus ,
    shape:MlDataset-extension ,
    shape:MlDataset--position ,
    shape:MlDataset--reference .

shape:MlDataset-id a sh:PropertyShape ;
  sh:path mla:id ;
  sh:name "id" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:MlDataset-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlDataset-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:MlDataset-service a sh:PropertyShape ;
  sh:path mla:service ;
  sh:name "service" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlDataset-service--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "service" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "service" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlDataset-datasetVersion a sh:PropertyShape ;
  sh:path mla:datasetVersion ;
  sh:name "datasetVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlDataset-sourceTables a sh:PropertyShape ;
  sh:path mla:sourceTables ;
  sh:name "sourceTables" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlDataset-sourceTables--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "sourceTables" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "sourceTables" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlDataset-storage a sh:PropertyShape ;
  sh:path mla:storage ;
  sh:name "storage" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlDataset-dataFormat a sh:PropertyShape ;
  sh:path mla:dataFormat ;
  sh:name "dataFormat" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlDataset-rows a sh:PropertyShape ;
  sh:path mla:rows ;
  sh:name "rows" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:MlDataset-sizeBytes a sh:PropertyShape ;
  sh:path mla:sizeBytes ;
  sh:name "sizeBytes" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:MlDataset-hashes a sh:PropertyShape ;
  sh:path mla:hashes ;
  sh:name "hashes" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Hash .
shape:MlDataset-splits a sh:PropertyShape ;
  sh:path mla:splits ;
  sh:name "splits" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DatasetSplit .
shape:MlDataset-columns a sh:PropertyShape ;
  sh:path mla:columns ;
  sh:name "columns" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Column .
shape:MlDataset-statistics a sh:PropertyShape ;
  sh:path mla:statistics ;
  sh:name "statistics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:MlDataset-qualityChecks a sh:PropertyShape ;
  sh:path mla:qualityChecks ;
  sh:name "qualityChecks" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:QualityCheck .
shape:MlDataset-license a sh:PropertyShape ;
  sh:path mla:license ;
  sh:name "license" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlDataset-personalData a sh:PropertyShape ;
  sh:path mla:personalData ;
  sh:name "personalData" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:PersonalData .
shape:MlDataset-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlDataset-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlDataset-owners a sh:PropertyShape ;
  sh:path mla:owners ;
  sh:name "owners" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlDataset-owners--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "owners" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "owners" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlDataset-followers a sh:PropertyShape ;
  sh:path mla:followers ;
  sh:name "followers" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlDataset-followers--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "followers" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "followers" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlDataset-domains a sh:PropertyShape ;
  sh:path mla:domains ;
  sh:name "domains" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlDataset-domains--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "domains" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "domains" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlDataset-dataProducts a sh:PropertyShape ;
  sh:path mla:dataProducts ;
  sh:name "dataProducts" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlDataset-dataProducts--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataProducts" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataProducts" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlDataset-dataContract a sh:PropertyShape ;
  sh:path mla:dataContract ;
  sh:name "dataContract" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlDataset-dataContract--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataContract" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataContract" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlDataset-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:MlDataset-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlDataset-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlDataset-version a sh:PropertyShape ;
  sh:path mla:version ;
  sh:name "version" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$" .
shape:MlDataset-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlDataset-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlDataset-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlDataset-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlDataset-impersonatedBy a sh:PropertyShape ;
  sh:path mla:impersonatedBy ;
  sh:name "impersonatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlDataset-changeDescription a sh:PropertyShape ;
  sh:path mla:changeDescription ;
  sh:name "changeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlDataset-incrementalChangeDescription a sh:PropertyShape ;
  sh:path mla:incrementalChangeDescription ;
  sh:name "incrementalChangeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlDataset-deleted a sh:PropertyShape ;
  sh:path mla:deleted ;
  sh:name "deleted" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:MlDataset-entityStatus a sh:PropertyShape ;
  sh:path mla:entityStatus ;
  sh:name "entityStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Draft" "In Review" "Approved" "Archived" "Deprecated" "Rejected" "Unprocessed" ) .
shape:MlDataset-extension a sh:PropertyShape ;
  sh:path mla:extension ;
  sh:name "extension" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:MlDataset--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:MlDataset--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:MlExperiment a sh:NodeShape ;
  sh:targetClass mla:MlExperiment ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlExperiment-id ,
    shape:MlExperiment-name ,
    shape:MlExperiment-fullyQualifiedName ,
    shape:MlExperiment-service ,
    shape:MlExperiment-service--reference ,
    shape:MlExperiment-artifactLocation ,
    shape:MlExperiment-governanceStatus ,
    shape:MlExperiment-objective ,
    shape:MlExperiment-displayName ,
    shape:MlExperiment-description ,
    shape:MlExperiment-owners ,
    shape:MlExperiment-owners--reference ,
    shape:MlExperiment-followers ,
    shape:MlExperiment-followers--reference ,
    shape:MlExperiment-domains ,
    shape:MlExperiment-domains--reference ,
    shape:MlExperiment-dataProducts ,
    shape:MlExperiment-dataProducts--reference ,
    shape:MlExperiment-dataContract ,
    shape:MlExperiment-dataContract--reference ,
    shape:MlExperiment-tags ,
    shape:MlExperiment-href ,
    shape:MlExperiment-sourceUrl ,
    shape:MlExperiment-version ,
    shape:MlExperiment-createdAt ,
    shape:MlExperiment-createdBy ,
    shape:MlExperiment-updatedAt ,
    shape:MlExperiment-updatedBy ,
    shape:MlExperiment-impersonatedBy ,
    shape:MlExperiment-changeDescription ,
    shape:MlExperiment-incrementalChangeDescription ,
    shape:MlExperiment-deleted ,
    shape:MlExperiment-entityStatus ,
    shape:MlExperiment-extension ,
    shape:MlExperiment--position ,
    shape:MlExperiment--reference .

shape:MlExperiment-id a sh:PropertyShape ;
  sh:path mla:id ;
  sh:name "id" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:MlExperiment-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlExperiment-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:MlExperiment-service a sh:PropertyShape ;
  sh:path mla:service ;
  sh:name "service" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlExperiment-service--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "service" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "service" ] ] ;
  sh:qualifiedMinCount 1 ;
  sh:qualifiedMaxCount 1 .
shape:MlExperiment-artifactLocation a sh:PropertyShape ;
  sh:path mla:artifactLocation ;
  sh:name "artifactLocation" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlExperiment-governanceStatus a sh:PropertyShape ;
  sh:path mla:governanceStatus ;
  sh:name "governanceStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Approved" "PendingReview" "Rejected" "Unauthorized" ) .
shape:MlExperiment-objective a sh:PropertyShape ;
  sh:path mla:objective ;
  sh:name "objective" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlExperiment-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlExperiment-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlExperiment-owners a sh:PropertyShape ;
  sh:path mla:owners ;
  sh:name "owners" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlExperiment-owners--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "owners" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "owners" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlExperiment-followers a sh:PropertyShape ;
  sh:path mla:followers ;
  sh:name "followers" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlExperiment-followers--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "followers" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "followers" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlExperiment-domains a sh:PropertyShape ;
  sh:path mla:domains ;
  sh:name "domains" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlExperiment-domains--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "domains" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "domains" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlExperiment-dataProducts a sh:PropertyShape ;
  sh:path mla:dataProducts ;
  sh:name "dataProducts" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlExperiment-dataProducts--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataProducts" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataProducts" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlExperiment-dataContract a sh:PropertyShape ;
  sh:path mla:dataContract ;
  sh:name "dataContract" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlExperiment-dataContract--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataContract" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataContract" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlExperiment-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:MlExperiment-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlExperiment-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlExperiment-version a sh:PropertyShape ;
  sh:path mla:version ;
  sh:name "version" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$" .
shape:MlExperiment-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlExperiment-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlExperiment-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlExperiment-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlExperiment-impersonatedBy a sh:PropertyShape ;
  sh:path mla:impersonatedBy ;
  sh:name "impersonatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlExperiment-changeDescription a sh:PropertyShape ;
  sh:path mla:changeDescription ;
  sh:name "changeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlExperiment-incrementalChangeDescription a sh:PropertyShape ;
  sh:path mla:incrementalChangeDescription ;
  sh:name "incrementalChangeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlExperiment-deleted a sh:PropertyShape ;
  sh:path mla:deleted ;
  sh:name "deleted" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:MlExperiment-entityStatus a sh:PropertyShape ;
  sh:path mla:entityStatus ;
  sh:name "entityStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Draft" "In Review" "Approved" "Archived" "Deprecated" "Rejected" "Unprocessed" ) .
shape:MlExperiment-extension a sh:PropertyShape ;
  sh:path mla:extension ;
  sh:name "extension" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:MlExperiment--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:MlExperiment--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:MlFeature a sh:NodeShape ;
  sh:targetClass mla:MlFeature ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlFeature-name ,
    shape:MlFeature-dataType ,
    shape:MlFeature-description ,
    shape:MlFeature-fullyQualifiedName ,
    shape:MlFeature-featureSources ,
    shape:MlFeature-featureAlgorithm ,
    shape:MlFeature-tags ,
    shape:MlFeature--position .

shape:MlFeature-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlFeature-dataType a sh:PropertyShape ;
  sh:path mla:dataType ;
  sh:name "dataType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "numerical" "categorical" "integer" "long" "float" "double" "boolean" "string" "text" "date" "timestamp" "array" "object" "embedding" "image" "audio" "tensor" ) .
shape:MlFeature-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlFeature-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:MlFeature-featureSources a sh:PropertyShape ;
  sh:path mla:featureSources ;
  sh:name "featureSources" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:FeatureSource .
shape:MlFeature-featureAlgorithm a sh:PropertyShape ;
  sh:path mla:featureAlgorithm ;
  sh:name "featureAlgorithm" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlFeature-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:MlFeature--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:MlHyperParameter a sh:NodeShape ;
  sh:targetClass mla:MlHyperParameter ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlHyperParameter-name ,
    shape:MlHyperParameter-value ,
    shape:MlHyperParameter-description ,
    shape:MlHyperParameter--position .

shape:MlHyperParameter-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:MlHyperParameter-value a sh:PropertyShape ;
  sh:path mla:value ;
  sh:name "value" ;
  sh:maxCount 1 ;
  sh:maxLength 100000 ;
  sh:or ( [ sh:datatype xsd:string ] [ sh:datatype xsd:double ; sh:minInclusive "-1.7976931348623157E308"^^xsd:double ; sh:maxInclusive "1.7976931348623157E308"^^xsd:double ] [ sh:datatype xsd:boolean ] ) .
shape:MlHyperParameter-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlHyperParameter--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:MlModel a sh:NodeShape ;
  sh:targetClass mla:MlModel ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlModel-id ,
    shape:MlModel-name ,
    shape:MlModel-fullyQualifiedName ,
    shape:MlModel-service ,
    shape:MlModel-service--reference ,
    shape:MlModel-serviceType ,
    shape:MlModel-algorithm ,
    shape:MlModel-task ,
    shape:MlModel-framework ,
    shape:MlModel-frameworkVersion ,
    shape:MlModel-target ,
    shape:MlModel-mlFeatures ,
    shape:MlModel-mlHyperParameters ,
    shape:MlModel-signatureInputs ,
    shape:MlModel-signatureOutputs ,
    shape:MlModel-metrics ,
    shape:MlModel-trainingData ,
    shape:MlModel-validationData ,
    shape:MlModel-testData ,
    shape:MlModel-predictionsTo ,
    shape:MlModel-predictionsTo--reference ,
    shape:MlModel-mlStore ,
    shape:MlModel-code ,
    shape:MlModel-environment ,
    shape:MlModel-baseModels ,
    shape:MlModel-baseModels--reference ,
    shape:MlModel-experiment ,
    shape:MlModel-experiment--reference ,
    shape:MlModel-stage ,
    shape:MlModel-versions ,
    shape:MlModel-deployments ,
    shape:MlModel-server ,
    shape:MlModel-dashboard ,
    shape:MlModel-dashboard--reference ,
    shape:MlModel-governance ,
    shape:MlModel-languages ,
    shape:MlModel-lifeCycle ,
    shape:MlModel-usageSummary ,
    shape:MlModel-votes ,
    shape:MlModel-certification ,
    shape:MlModel-displayName ,
    shape:MlModel-description ,
    shape:MlModel-owners ,
    shape:MlModel-owners--reference ,
    shape:MlModel-followers ,
    shape:MlModel-followers--reference ,
    shape:MlModel-domains ,
    shape:MlModel-domains--reference ,
    shape:MlModel-dataProducts ,
    shape:MlModel-dataProducts--reference ,
    shape:MlModel-dataContract ,
    shape:MlModel-dataContract--reference ,
    shape:MlModel-tags ,
    shape:MlModel-href ,
    shape:MlModel-sourceUrl ,
    shape:MlModel-version ,
    shape:MlModel-createdAt ,
    shape:MlModel-createdBy ,
    shape:MlModel-updatedAt ,
    shape:MlModel-updatedBy ,
    shape:MlModel-impersonatedBy ,
    shape:MlModel-changeDescription ,
    shape:MlModel-incrementalChangeDescription ,
    shape:MlModel-deleted ,
    shape:MlModel-entityStatus ,
    shape:MlModel-extension ,
    shape:MlModel-sourceHash ,
    shape:MlModel--position ,
    shape:MlModel--reference .

shape:MlModel-id a sh:PropertyShape ;
  sh:path mla:id ;
  sh:name "id" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:MlModel-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlModel-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:MlModel-service a sh:PropertyShape ;
  sh:path mla:service ;
  sh:name "service" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlModel-service--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "service" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "service" ] ] ;
  sh:qualifiedMinCount 1 ;
  sh:qualifiedMaxCount 1 .
shape:MlModel-serviceType a sh:PropertyShape ;
  sh:path mla:serviceType ;
  sh:name "serviceType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Mlflow" "SageMaker" "AzureML" "VertexAI" "DatabricksML" "Kubeflow" "WeightsAndBiases" "Neptune" "H2O" "HuggingFace" "Sklearn" "CustomMlModel" ) .
shape:MlModel-algorithm a sh:PropertyShape ;
  sh:path mla:algorithm ;
  sh:name "algorithm" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:MlModel-task a sh:PropertyShape ;
  sh:path mla:task ;
  sh:name "task" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:MlModel-framework a sh:PropertyShape ;
  sh:path mla:framework ;
  sh:name "framework" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:MlModel-frameworkVersion a sh:PropertyShape ;
  sh:path mla:frameworkVersion ;
  sh:name "frameworkVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModel-target a sh:PropertyShape ;
  sh:path mla:targetName ;
  sh:name "target" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlModel-mlFeatures a sh:PropertyShape ;
  sh:path mla:mlFeatures ;
  sh:name "mlFeatures" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlFeature .
shape:MlModel-mlHyperParameters a sh:PropertyShape ;
  sh:path mla:mlHyperParameters ;
  sh:name "mlHyperParameters" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlHyperParameter .
shape:MlModel-signatureInputs a sh:PropertyShape ;
  sh:path mla:signatureInputs ;
  sh:name "signatureInputs" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:SignatureField .
shape:MlModel-signatureOutputs a sh:PropertyShape ;
  sh:path mla:signatureOutputs ;
  sh:name "signatureOutputs" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:SignatureField .
shape:MlModel-metrics a sh:PropertyShape ;
  sh:path mla:metrics ;
  sh:name "metrics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:MlModel-trainingData a sh:PropertyShape ;
  sh:path mla:trainingData ;
  sh:name "trainingData" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DataUse .
shape:MlModel-validationData a sh:PropertyShape ;
  sh:path mla:validationData ;
  sh:name "validationData" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DataUse .
shape:MlModel-testData a sh:PropertyShape ;
  sh:path mla:testData ;
  sh:name "testData" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DataUse .
shape:MlModel-predictionsTo a sh:PropertyShape ;
  sh:path mla:predictionsTo ;
  sh:name "predictionsTo" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModel-predictionsTo--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "predictionsTo" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "predictionsTo" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModel-mlStore a sh:PropertyShape ;
  sh:path mla:mlStore ;
  sh:name "mlStore" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlStore .
shape:MlModel-code a sh:PropertyShape ;
  sh:path mla:code ;
  sh:name "code" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Code .
shape:MlModel-environment a sh:PropertyShape ;
  sh:path mla:environment ;
  sh:name "environment" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Environment .
shape:MlModel-baseModels a sh:PropertyShape ;
  sh:path mla:baseModels ;
  sh:name "baseModels" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModel-baseModels--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "baseModels" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "baseModels" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModel-experiment a sh:PropertyShape ;
  sh:path mla:experiment ;
  sh:name "experiment" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlModel-experiment--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "experiment" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "experiment" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlModel-stage a sh:PropertyShape ;
  sh:path mla:stage ;
  sh:name "stage" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Experimentation" "Registration" "Deployment" "Monitoring" "Retired" ) .
shape:MlModel-versions a sh:PropertyShape ;
  sh:path mla:versions ;
  sh:name "versions" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlModelVersion .
shape:MlModel-deployments a sh:PropertyShape ;
  sh:path mla:deployments ;
  sh:name "deployments" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Deployment .
shape:MlModel-server a sh:PropertyShape ;
  sh:path mla:server ;
  sh:name "server" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlModel-dashboard a sh:PropertyShape ;
  sh:path mla:dashboard ;
  sh:name "dashboard" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlModel-dashboard--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dashboard" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dashboard" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlModel-governance a sh:PropertyShape ;
  sh:path mla:governance ;
  sh:name "governance" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Governance .
shape:MlModel-languages a sh:PropertyShape ;
  sh:path mla:languages ;
  sh:name "languages" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModel-lifeCycle a sh:PropertyShape ;
  sh:path mla:lifeCycle ;
  sh:name "lifeCycle" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:LifeCycle .
shape:MlModel-usageSummary a sh:PropertyShape ;
  sh:path mla:usageSummary ;
  sh:name "usageSummary" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:UsageDetails .
shape:MlModel-votes a sh:PropertyShape ;
  sh:path mla:votes ;
  sh:name "votes" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Votes .
shape:MlModel-certification a sh:PropertyShape ;
  sh:path mla:certification ;
  sh:name "certification" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Certification .
shape:MlModel-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModel-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlModel-owners a sh:PropertyShape ;
  sh:path mla:owners ;
  sh:name "owners" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModel-owners--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "owners" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "owners" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModel-followers a sh:PropertyShape ;
  sh:path mla:followers ;
  sh:name "followers" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModel-followers--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "followers" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "followers" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModel-domains a sh:PropertyShape ;
  sh:path mla:domains ;
  sh:name "domains" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModel-domains--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "domains" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "domains" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModel-dataProducts a sh:PropertyShape ;
  sh:path mla:dataProducts ;
  sh:name "dataProducts" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModel-dataProducts--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataProducts" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataProducts" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModel-dataContract a sh:PropertyShape ;
  sh:path mla:dataContract ;
  sh:name "dataContract" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlModel-dataContract--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataContract" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataContract" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlModel-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:MlModel-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlModel-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlModel-version a sh:PropertyShape ;
  sh:path mla:version ;
  sh:name "version" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$" .
shape:MlModel-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlModel-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModel-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlModel-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModel-impersonatedBy a sh:PropertyShape ;
  sh:path mla:impersonatedBy ;
  sh:name "impersonatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModel-changeDescription a sh:PropertyShape ;
  sh:path mla:changeDescription ;
  sh:name "changeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlModel-incrementalChangeDescription a sh:PropertyShape ;
  sh:path mla:incrementalChangeDescription ;
  sh:name "incrementalChangeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlModel-deleted a sh:PropertyShape ;
  sh:path mla:deleted ;
  sh:name "deleted" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:MlModel-entityStatus a sh:PropertyShape ;
  sh:path mla:entityStatus ;
  sh:name "entityStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Draft" "In Review" "Approved" "Archived" "Deprecated" "Rejected" "Unprocessed" ) .
shape:MlModel-extension a sh:PropertyShape ;
  sh:path mla:extension ;
  sh:name "extension" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:MlModel-sourceHash a sh:PropertyShape ;
  sh:path mla:sourceHash ;
  sh:name "sourceHash" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 128 .
shape:MlModel--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:MlModel--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:MlModelConnection a sh:NodeShape ;
  sh:targetClass mla:MlModelConnection ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlModelConnection-config ,
    shape:MlModelConnection--position .

shape:MlModelConnection-config a sh:PropertyShape ;
  sh:path mla:config ;
  sh:name "config" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ConnectionConfig .
shape:MlModelConnection--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:MlModelService a sh:NodeShape ;
  sh:targetClass mla:MlModelService ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlModelService-id ,
    shape:MlModelService-name ,
    shape:MlModelService-fullyQualifiedName ,
    shape:MlModelService-serviceType ,
    shape:MlModelService-connection ,
    shape:MlModelService-testConnectionResult ,
    shape:MlModelService-pipelines ,
    shape:MlModelService-pipelines--reference ,
    shape:MlModelService-ingestionRunner ,
    shape:MlModelService-ingestionRunner--reference ,
    shape:MlModelService-displayName ,
    shape:MlModelService-description ,
    shape:MlModelService-owners ,
    shape:MlModelService-owners--reference ,
    shape:MlModelService-followers ,
    shape:MlModelService-followers--reference ,
    shape:MlModelService-domains ,
    shape:MlModelService-domains--reference ,
    shape:MlModelService-dataProducts ,
    shape:MlModelService-dataProducts--reference ,
    shape:MlModelService-dataContract ,
    shape:MlModelService-dataContract--reference ,
    shape:MlModelService-tags ,
    shape:MlModelService-href ,
    shape:MlModelService-sourceUrl ,
    shape:MlModelService-version ,
    shape:MlModelService-createdAt ,
    shape:MlModelService-createdBy ,
    shape:MlModelService-updatedAt ,
    shape:MlModelService-updatedBy ,
    shape:MlModelService-impersonatedBy ,
    shape:MlModelService-changeDescription ,
    shape:MlModelService-incrementalChangeDescription ,
    shape:MlModelService-deleted ,
    shape:MlModelService-entityStatus ,
    shape:MlModelService-extension ,
    shape:MlModelService--position ,
    shape:MlModelService--reference .

shape:MlModelService-id a sh:PropertyShape ;
  sh:path mla:id ;
  sh:name "id" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:MlModelService-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlModelService-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:MlModelService-serviceType a sh:PropertyShape ;
  sh:path mla:serviceType ;
  sh:name "serviceType" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Mlflow" "SageMaker" "AzureML" "VertexAI" "DatabricksML" "Kubeflow" "WeightsAndBiases" "Neptune" "H2O" "HuggingFace" "Sklearn" "CustomMlModel" ) .
shape:MlModelService-connection a sh:PropertyShape ;
  sh:path mla:connection ;
  sh:name "connection" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlModelConnection .
shape:MlModelService-testConnectionResult a sh:PropertyShape ;
  sh:path mla:testConnectionResult ;
  sh:name "testConnectionResult" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ConnectionTest .
shape:MlModelService-pipelines a sh:PropertyShape ;
  sh:path mla:pipelines ;
  sh:name "pipelines" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModelService-pipelines--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "pipelines" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "pipelines" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModelService-ingestionRunner a sh:PropertyShape ;
  sh:path mla:ingestionRunner ;
  sh:name "ingestionRunner" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlModelService-ingestionRunner--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "ingestionRunner" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "ingestionRunner" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlModelService-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelService-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlModelService-owners a sh:PropertyShape ;
  sh:path mla:owners ;
  sh:name "owners" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModelService-owners--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "owners" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "owners" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModelService-followers a sh:PropertyShape ;
  sh:path mla:followers ;
  sh:name "followers" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModelService-followers--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "followers" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "followers" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModelService-domains a sh:PropertyShape ;
  sh:path mla:domains ;
  sh:name "domains" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModelService-domains--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "domains" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "domains" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModelService-dataProducts a sh:PropertyShape ;
  sh:path mla:dataProducts ;
  sh:name "dataProducts" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModelService-dataProducts--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataProducts" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataProducts" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModelService-dataContract a sh:PropertyShape ;
  sh:path mla:dataContract ;
  sh:name "dataContract" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlModelService-dataContract--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataContract" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataContract" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlModelService-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:MlModelService-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlModelService-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlModelService-version a sh:PropertyShape ;
  sh:path mla:version ;
  sh:name "version" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$" .
shape:MlModelService-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlModelService-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelService-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlModelService-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelService-impersonatedBy a sh:PropertyShape ;
  sh:path mla:impersonatedBy ;
  sh:name "impersonatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelService-changeDescription a sh:PropertyShape ;
  sh:path mla:changeDescription ;
  sh:name "changeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlModelService-incrementalChangeDescription a sh:PropertyShape ;
  sh:path mla:incrementalChangeDescription ;
  sh:name "incrementalChangeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlModelService-deleted a sh:PropertyShape ;
  sh:path mla:deleted ;
  sh:name "deleted" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:MlModelService-entityStatus a sh:PropertyShape ;
  sh:path mla:entityStatus ;
  sh:name "entityStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Draft" "In Review" "Approved" "Archived" "Deprecated" "Rejected" "Unprocessed" ) .
shape:MlModelService-extension a sh:PropertyShape ;
  sh:path mla:extension ;
  sh:name "extension" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:MlModelService--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:MlModelService--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:MlModelVersion a sh:NodeShape ;
  sh:targetClass mla:MlModelVersion ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlModelVersion-name ,
    shape:MlModelVersion-description ,
    shape:MlModelVersion-algorithm ,
    shape:MlModelVersion-framework ,
    shape:MlModelVersion-frameworkVersion ,
    shape:MlModelVersion-stage ,
    shape:MlModelVersion-stageLabel ,
    shape:MlModelVersion-aliases ,
    shape:MlModelVersion-status ,
    shape:MlModelVersion-governanceStatus ,
    shape:MlModelVersion-deployed ,
    shape:MlModelVersion-createdAt ,
    shape:MlModelVersion-createdBy ,
    shape:MlModelVersion-updatedAt ,
    shape:MlModelVersion-updatedBy ,
    shape:MlModelVersion-deployedAt ,
    shape:MlModelVersion-trainingData ,
    shape:MlModelVersion-validationData ,
    shape:MlModelVersion-testData ,
    shape:MlModelVersion-metrics ,
    shape:MlModelVersion-mlHyperParameters ,
    shape:MlModelVersion-mlStore ,
    shape:MlModelVersion-signatureInputs ,
    shape:MlModelVersion-signatureOutputs ,
    shape:MlModelVersion-run ,
    shape:MlModelVersion-run--reference ,
    shape:MlModelVersion-code ,
    shape:MlModelVersion-environment ,
    shape:MlModelVersion-previousVersion ,
    shape:MlModelVersion-baseModels ,
    shape:MlModelVersion-baseModels--reference ,
    shape:MlModelVersion-license ,
    shape:MlModelVersion-tags ,
    shape:MlModelVersion-sourceUrl ,
    shape:MlModelVersion-extension ,
    shape:MlModelVersion--position ,
    shape:MlModelVersion--reference .

shape:MlModelVersion-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlModelVersion-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlModelVersion-algorithm a sh:PropertyShape ;
  sh:path mla:algorithm ;
  sh:name "algorithm" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:MlModelVersion-framework a sh:PropertyShape ;
  sh:path mla:framework ;
  sh:name "framework" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:MlModelVersion-frameworkVersion a sh:PropertyShape ;
  sh:path mla:frameworkVersion ;
  sh:name "frameworkVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelVersion-stage a sh:PropertyShape ;
  sh:path mla:stage ;
  sh:name "stage" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Experimentation" "Registration" "Deployment" "Monitoring" "Retired" ) .
shape:MlModelVersion-stageLabel a sh:PropertyShape ;
  sh:path mla:stageLabel ;
  sh:name "stageLabel" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelVersion-aliases a sh:PropertyShape ;
  sh:path mla:aliases ;
  sh:name "aliases" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelVersion-status a sh:PropertyShape ;
  sh:path mla:status ;
  sh:name "status" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Pending" "Ready" "Failed" ) .
shape:MlModelVersion-governanceStatus a sh:PropertyShape ;
  sh:path mla:governanceStatus ;
  sh:name "governanceStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Approved" "PendingReview" "Rejected" "Unauthorized" ) .
shape:MlModelVersion-deployed a sh:PropertyShape ;
  sh:path mla:deployed ;
  sh:name "deployed" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:MlModelVersion-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlModelVersion-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelVersion-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlModelVersion-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelVersion-deployedAt a sh:PropertyShape ;
  sh:path mla:deployedAt ;
  sh:name "deployedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlModelVersion-trainingData a sh:PropertyShape ;
  sh:path mla:trainingData ;
  sh:name "trainingData" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DataUse .
shape:MlModelVersion-validationData a sh:PropertyShape ;
  sh:path mla:validationData ;
  sh:name "validationData" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DataUse .
shape:MlModelVersion-testData a sh:PropertyShape ;
  sh:path mla:testData ;
  sh:name "testData" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DataUse .
shape:MlModelVersion-metrics a sh:PropertyShape ;
  sh:path mla:metrics ;
  sh:name "metrics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:MlModelVersion-mlHyperParameters a sh:PropertyShape ;
  sh:path mla:mlHyperParameters ;
  sh:name "mlHyperParameters" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlHyperParameter .
shape:MlModelVersion-mlStore a sh:PropertyShape ;
  sh:path mla:mlStore ;
  sh:name "mlStore" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlStore .
shape:MlModelVersion-signatureInputs a sh:PropertyShape ;
  sh:path mla:signatureInputs ;
  sh:name "signatureInputs" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:SignatureField .
shape:MlModelVersion-signatureOutputs a sh:PropertyShape ;
  sh:path mla:signatureOutputs ;
  sh:name "signatureOutputs" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:SignatureField .
shape:MlModelVersion-run a sh:PropertyShape ;
  sh:path mla:run ;
  sh:name "run" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlModelVersion-run--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "run" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "run" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlModelVersion-code a sh:PropertyShape ;
  sh:path mla:code ;
  sh:name "code" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Code .
shape:MlModelVersion-environment a sh:PropertyShape ;
  sh:path mla:environment ;
  sh:name "environment" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Environment .
shape:MlModelVersion-previousVersion a sh:PropertyShape ;
  sh:path mla:previousVersion ;
  sh:name "previousVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelVersion-baseModels a sh:PropertyShape ;
  sh:path mla:baseModels ;
  sh:name "baseModels" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlModelVersion-baseModels--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "baseModels" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "baseModels" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlModelVersion-license a sh:PropertyShape ;
  sh:path mla:license ;
  sh:name "license" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlModelVersion-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:MlModelVersion-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlModelVersion-extension a sh:PropertyShape ;
  sh:path mla:extension ;
  sh:name "extension" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:MlModelVersion--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:MlModelVersion--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:MlRun a sh:NodeShape ;
  sh:targetClass mla:MlRun ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlRun-id ,
    shape:MlRun-name ,
    shape:MlRun-fullyQualifiedName ,
    shape:MlRun-service ,
    shape:MlRun-service--reference ,
    shape:MlRun-experiment ,
    shape:MlRun-experiment--reference ,
    shape:MlRun-parentRun ,
    shape:MlRun-parentRun--reference ,
    shape:MlRun-status ,
    shape:MlRun-startedAt ,
    shape:MlRun-endedAt ,
    shape:MlRun-parameters ,
    shape:MlRun-metrics ,
    shape:MlRun-runInputs ,
    shape:MlRun-runOutputs ,
    shape:MlRun-runOutputs--reference ,
    shape:MlRun-code ,
    shape:MlRun-environment ,
    shape:MlRun-seed ,
    shape:MlRun-artifactLocation ,
    shape:MlRun-displayName ,
    shape:MlRun-description ,
    shape:MlRun-owners ,
    shape:MlRun-owners--reference ,
    shape:MlRun-followers ,
    shape:MlRun-followers--reference ,
    shape:MlRun-domains ,
    shape:MlRun-domains--reference ,
    shape:MlRun-dataProducts ,
    shape:MlRun-dataProducts--reference ,
    shape:MlRun-dataContract ,
    shape:MlRun-dataContract--reference ,
    shape:MlRun-tags ,
    shape:MlRun-href ,
    shape:MlRun-sourceUrl ,
    shape:MlRun-version ,
    shape:MlRun-createdAt ,
    shape:MlRun-createdBy ,
    shape:MlRun-updatedAt ,
    shape:MlRun-updatedBy ,
    shape:MlRun-impersonatedBy ,
    shape:MlRun-changeDescription ,
    shape:MlRun-incrementalChangeDescription ,
    shape:MlRun-deleted ,
    shape:MlRun-entityStatus ,
    shape:MlRun-extension ,
    shape:MlRun--position ,
    shape:MlRun--reference .

shape:MlRun-id a sh:PropertyShape ;
  sh:path mla:id ;
  sh:name "id" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:MlRun-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 256 ;
  sh:pattern "^(?:\\\\.{0,2}:(?:[^:\\\\r\\\\n\\u2028\\u2029](?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)?|(?:\\\\.?[^.:\\\\r\\\\n\\u2028\\u2029]|\\\\.\\\\.[^:\\\\r\\\\n\\u2028\\u2029])(?:[^:\\\\r\\\\n\\u2028\\u2029]|:[^:\\\\r\\\\n\\u2028\\u2029])*:?)$" .
shape:MlRun-fullyQualifiedName a sh:PropertyShape ;
  sh:path mla:fullyQualifiedName ;
  sh:name "fullyQualifiedName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:MlRun-service a sh:PropertyShape ;
  sh:path mla:service ;
  sh:name "service" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlRun-service--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "service" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "service" ] ] ;
  sh:qualifiedMinCount 1 ;
  sh:qualifiedMaxCount 1 .
shape:MlRun-experiment a sh:PropertyShape ;
  sh:path mla:experiment ;
  sh:name "experiment" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlRun-experiment--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "experiment" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "experiment" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlRun-parentRun a sh:PropertyShape ;
  sh:path mla:parentRun ;
  sh:name "parentRun" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlRun-parentRun--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "parentRun" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "parentRun" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlRun-status a sh:PropertyShape ;
  sh:path mla:status ;
  sh:name "status" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Scheduled" "Running" "Finished" "Failed" "Killed" ) .
shape:MlRun-startedAt a sh:PropertyShape ;
  sh:path mla:startedAt ;
  sh:name "startedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlRun-endedAt a sh:PropertyShape ;
  sh:path mla:endedAt ;
  sh:name "endedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlRun-parameters a sh:PropertyShape ;
  sh:path mla:parameters ;
  sh:name "parameters" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:MlHyperParameter .
shape:MlRun-metrics a sh:PropertyShape ;
  sh:path mla:metrics ;
  sh:name "metrics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:MlRun-runInputs a sh:PropertyShape ;
  sh:path mla:runInputs ;
  sh:name "runInputs" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:DataUse .
shape:MlRun-runOutputs a sh:PropertyShape ;
  sh:path mla:runOutputs ;
  sh:name "runOutputs" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlRun-runOutputs--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "runOutputs" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "runOutputs" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlRun-code a sh:PropertyShape ;
  sh:path mla:code ;
  sh:name "code" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Code .
shape:MlRun-environment a sh:PropertyShape ;
  sh:path mla:environment ;
  sh:name "environment" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Environment .
shape:MlRun-seed a sh:PropertyShape ;
  sh:path mla:seed ;
  sh:name "seed" ;
  sh:maxCount 1 ;
  sh:datatype xsd:integer ;
  sh:minInclusive -9007199254740991 ;
  sh:maxInclusive 9007199254740991 .
shape:MlRun-artifactLocation a sh:PropertyShape ;
  sh:path mla:artifactLocation ;
  sh:name "artifactLocation" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlRun-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlRun-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlRun-owners a sh:PropertyShape ;
  sh:path mla:owners ;
  sh:name "owners" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlRun-owners--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "owners" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "owners" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlRun-followers a sh:PropertyShape ;
  sh:path mla:followers ;
  sh:name "followers" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlRun-followers--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "followers" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "followers" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlRun-domains a sh:PropertyShape ;
  sh:path mla:domains ;
  sh:name "domains" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlRun-domains--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "domains" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "domains" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlRun-dataProducts a sh:PropertyShape ;
  sh:path mla:dataProducts ;
  sh:name "dataProducts" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:MlRun-dataProducts--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataProducts" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataProducts" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:MlRun-dataContract a sh:PropertyShape ;
  sh:path mla:dataContract ;
  sh:name "dataContract" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI .
shape:MlRun-dataContract--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "dataContract" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "dataContract" ] ] ;
  sh:qualifiedMaxCount 1 .
shape:MlRun-tags a sh:PropertyShape ;
  sh:path mla:tags ;
  sh:name "tags" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabel .
shape:MlRun-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlRun-sourceUrl a sh:PropertyShape ;
  sh:path mla:sourceUrl ;
  sh:name "sourceUrl" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:MlRun-version a sh:PropertyShape ;
  sh:path mla:version ;
  sh:name "version" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:pattern "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$" .
shape:MlRun-createdAt a sh:PropertyShape ;
  sh:path mla:createdAt ;
  sh:name "createdAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlRun-createdBy a sh:PropertyShape ;
  sh:path mla:createdBy ;
  sh:name "createdBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlRun-updatedAt a sh:PropertyShape ;
  sh:path mla:updatedAt ;
  sh:name "updatedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:MlRun-updatedBy a sh:PropertyShape ;
  sh:path mla:updatedBy ;
  sh:name "updatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlRun-impersonatedBy a sh:PropertyShape ;
  sh:path mla:impersonatedBy ;
  sh:name "impersonatedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlRun-changeDescription a sh:PropertyShape ;
  sh:path mla:changeDescription ;
  sh:name "changeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlRun-incrementalChangeDescription a sh:PropertyShape ;
  sh:path mla:incrementalChangeDescription ;
  sh:name "incrementalChangeDescription" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeDescription .
shape:MlRun-deleted a sh:PropertyShape ;
  sh:path mla:deleted ;
  sh:name "deleted" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:MlRun-entityStatus a sh:PropertyShape ;
  sh:path mla:entityStatus ;
  sh:name "entityStatus" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Draft" "In Review" "Approved" "Archived" "Deprecated" "Rejected" "Unprocessed" ) .
shape:MlRun-extension a sh:PropertyShape ;
  sh:path mla:extension ;
  sh:name "extension" ;
  sh:maxCount 1 ;
  sh:datatype rdf:JSON .
shape:MlRun--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:MlRun--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:MlStore a sh:NodeShape ;
  sh:targetClass mla:MlStore ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:MlStore-storage ,
    shape:MlStore-imageRepository ,
    shape:MlStore-hashes ,
    shape:MlStore-sizeBytes ,
    shape:MlStore-serialization ,
    shape:MlStore--position .

shape:MlStore-storage a sh:PropertyShape ;
  sh:path mla:storage ;
  sh:name "storage" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlStore-imageRepository a sh:PropertyShape ;
  sh:path mla:imageRepository ;
  sh:name "imageRepository" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:MlStore-hashes a sh:PropertyShape ;
  sh:path mla:hashes ;
  sh:name "hashes" ;
  sh:maxCount 10000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Hash .
shape:MlStore-sizeBytes a sh:PropertyShape ;
  sh:path mla:sizeBytes ;
  sh:name "sizeBytes" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:MlStore-serialization a sh:PropertyShape ;
  sh:path mla:serialization ;
  sh:name "serialization" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:MlStore--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Package a sh:NodeShape ;
  sh:targetClass mla:Package ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Package-name ,
    shape:Package-packageVersion ,
    shape:Package--position .

shape:Package-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:Package-packageVersion a sh:PropertyShape ;
  sh:path mla:packageVersion ;
  sh:name "packageVersion" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Package--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:PatternMatch a sh:NodeShape ;
  sh:targetClass mla:PatternMatch ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:PatternMatch-name ,
    shape:PatternMatch-regex ,
    shape:PatternMatch-score ,
    shape:PatternMatch--position .

shape:PatternMatch-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:PatternMatch-regex a sh:PropertyShape ;
  sh:path mla:regex ;
  sh:name "regex" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:PatternMatch-score a sh:PropertyShape ;
  sh:path mla:score ;
  sh:name "score" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "0"^^xsd:double ;
  sh:maxInclusive "1"^^xsd:double .
shape:PatternMatch--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:PersonalData a sh:NodeShape ;
  sh:targetClass mla:PersonalData ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:PersonalData-present ,
    shape:PersonalData-categories ,
    shape:PersonalData-legalBasis ,
    shape:PersonalData-protection ,
    shape:PersonalData-retention ,
    shape:PersonalData--position .

shape:PersonalData-present a sh:PropertyShape ;
  sh:path mla:present ;
  sh:name "present" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:PersonalData-categories a sh:PropertyShape ;
  sh:path mla:categories ;
  sh:name "categories" ;
  sh:maxCount 1000 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:PersonalData-legalBasis a sh:PropertyShape ;
  sh:path mla:legalBasis ;
  sh:name "legalBasis" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:PersonalData-protection a sh:PropertyShape ;
  sh:path mla:protection ;
  sh:name "protection" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:PersonalData-retention a sh:PropertyShape ;
  sh:path mla:retention ;
  sh:name "retention" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:PersonalData--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:QualityCheck a sh:NodeShape ;
  sh:targetClass mla:QualityCheck ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:QualityCheck-name ,
    shape:QualityCheck-description ,
    shape:QualityCheck-column ,
    shape:QualityCheck-status ,
    shape:QualityCheck-checkedAt ,
    shape:QualityCheck-metrics ,
    shape:QualityCheck--position .

shape:QualityCheck-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:QualityCheck-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:QualityCheck-column a sh:PropertyShape ;
  sh:path mla:column ;
  sh:name "column" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:QualityCheck-status a sh:PropertyShape ;
  sh:path mla:status ;
  sh:name "status" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Passed" "Failed" "Skipped" ) .
shape:QualityCheck-checkedAt a sh:PropertyShape ;
  sh:path mla:checkedAt ;
  sh:name "checkedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:QualityCheck-metrics a sh:PropertyShape ;
  sh:path mla:metrics ;
  sh:name "metrics" ;
  sh:maxCount 20000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Measurement .
shape:QualityCheck--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Recognizer a sh:NodeShape ;
  sh:targetClass mla:Recognizer ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Recognizer-recognizerId ,
    shape:Recognizer-recognizerName ,
    shape:Recognizer-score ,
    shape:Recognizer-target ,
    shape:Recognizer-patterns ,
    shape:Recognizer--position .

shape:Recognizer-recognizerId a sh:PropertyShape ;
  sh:path mla:recognizerId ;
  sh:name "recognizerId" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 36 ;
  sh:maxLength 36 ;
  sh:pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" .
shape:Recognizer-recognizerName a sh:PropertyShape ;
  sh:path mla:recognizerName ;
  sh:name "recognizerName" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Recognizer-score a sh:PropertyShape ;
  sh:path mla:score ;
  sh:name "score" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "0"^^xsd:double ;
  sh:maxInclusive "1"^^xsd:double .
shape:Recognizer-target a sh:PropertyShape ;
  sh:path mla:targetName ;
  sh:name "target" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "content" "column_name" ) .
shape:Recognizer-patterns a sh:PropertyShape ;
  sh:path mla:patterns ;
  sh:name "patterns" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:PatternMatch .
shape:Recognizer--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:SignatureField a sh:NodeShape ;
  sh:targetClass mla:SignatureField ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:SignatureField-name ,
    shape:SignatureField-fieldType ,
    shape:SignatureField-shape ,
    shape:SignatureField-optional ,
    shape:SignatureField-description ,
    shape:SignatureField--position .

shape:SignatureField-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:SignatureField-fieldType a sh:PropertyShape ;
  sh:path mla:fieldType ;
  sh:name "fieldType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:SignatureField-shape a sh:PropertyShape ;
  sh:path mla:shape ;
  sh:name "shape" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:SignatureField-optional a sh:PropertyShape ;
  sh:path mla:optional ;
  sh:name "optional" ;
  sh:maxCount 1 ;
  sh:datatype xsd:boolean .
shape:SignatureField-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:SignatureField--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Slice a sh:NodeShape ;
  sh:targetClass mla:Slice ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Slice-attribute ,
    shape:Slice-value ,
    shape:Slice--position .

shape:Slice-attribute a sh:PropertyShape ;
  sh:path mla:attribute ;
  sh:name "attribute" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 1024 .
shape:Slice-value a sh:PropertyShape ;
  sh:path mla:value ;
  sh:name "value" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:maxLength 100000 ;
  sh:or ( [ sh:datatype xsd:string ] [ sh:datatype xsd:double ; sh:minInclusive "-1.7976931348623157E308"^^xsd:double ; sh:maxInclusive "1.7976931348623157E308"^^xsd:double ] [ sh:datatype xsd:boolean ] ) .
shape:Slice--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Style a sh:NodeShape ;
  sh:targetClass mla:Style ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Style-color ,
    shape:Style-iconURL ,
    shape:Style-coverImage ,
    shape:Style--position .

shape:Style-color a sh:PropertyShape ;
  sh:path mla:color ;
  sh:name "color" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:Style-iconURL a sh:PropertyShape ;
  sh:path mla:iconURL ;
  sh:name "iconURL" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:Style-coverImage a sh:PropertyShape ;
  sh:path mla:coverImage ;
  sh:name "coverImage" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:CoverImage .
shape:Style--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:TagLabel a sh:NodeShape ;
  sh:targetClass mla:TagLabel ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:TagLabel-tagFQN ,
    shape:TagLabel-name ,
    shape:TagLabel-displayName ,
    shape:TagLabel-description ,
    shape:TagLabel-style ,
    shape:TagLabel-source ,
    shape:TagLabel-labelType ,
    shape:TagLabel-state ,
    shape:TagLabel-href ,
    shape:TagLabel-reason ,
    shape:TagLabel-appliedAt ,
    shape:TagLabel-appliedBy ,
    shape:TagLabel-metadata ,
    shape:TagLabel--position .

shape:TagLabel-tagFQN a sh:PropertyShape ;
  sh:path mla:tagFQN ;
  sh:name "tagFQN" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 1 ;
  sh:maxLength 3072 .
shape:TagLabel-name a sh:PropertyShape ;
  sh:path mla:name ;
  sh:name "name" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:TagLabel-displayName a sh:PropertyShape ;
  sh:path mla:displayName ;
  sh:name "displayName" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:TagLabel-description a sh:PropertyShape ;
  sh:path mla:description ;
  sh:name "description" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:TagLabel-style a sh:PropertyShape ;
  sh:path mla:style ;
  sh:name "style" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Style .
shape:TagLabel-source a sh:PropertyShape ;
  sh:path mla:source ;
  sh:name "source" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Classification" "Glossary" ) .
shape:TagLabel-labelType a sh:PropertyShape ;
  sh:path mla:labelType ;
  sh:name "labelType" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Manual" "Propagated" "Automated" "Derived" "Generated" ) .
shape:TagLabel-state a sh:PropertyShape ;
  sh:path mla:state ;
  sh:name "state" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:in ( "Suggested" "Confirmed" ) .
shape:TagLabel-href a sh:PropertyShape ;
  sh:path mla:href ;
  sh:name "href" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:minLength 3 ;
  sh:maxLength 8192 ;
  sh:pattern "^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\\\\u0000-\\\\u0020\\\\u007f-\\\\u009f<>\\"{}|\\\\\\\\^\`%#]|%[0-9A-Fa-f]{2})*)?$" .
shape:TagLabel-reason a sh:PropertyShape ;
  sh:path mla:reason ;
  sh:name "reason" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 100000 .
shape:TagLabel-appliedAt a sh:PropertyShape ;
  sh:path mla:appliedAt ;
  sh:name "appliedAt" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 20 ;
  sh:maxLength 40 ;
  sh:pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,12})?([Zz]|[+-][0-9]{2}:?[0-9]{2})$" .
shape:TagLabel-appliedBy a sh:PropertyShape ;
  sh:path mla:appliedBy ;
  sh:name "appliedBy" ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:maxLength 1024 .
shape:TagLabel-metadata a sh:PropertyShape ;
  sh:path mla:metadata ;
  sh:name "metadata" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:TagLabelMetadata .
shape:TagLabel--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:TagLabelMetadata a sh:NodeShape ;
  sh:targetClass mla:TagLabelMetadata ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:TagLabelMetadata-recognizer ,
    shape:TagLabelMetadata-expiryDate ,
    shape:TagLabelMetadata--position .

shape:TagLabelMetadata-recognizer a sh:PropertyShape ;
  sh:path mla:recognizer ;
  sh:name "recognizer" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:Recognizer .
shape:TagLabelMetadata-expiryDate a sh:PropertyShape ;
  sh:path mla:expiryDate ;
  sh:name "expiryDate" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:TagLabelMetadata--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:TimeWindow a sh:NodeShape ;
  sh:targetClass mla:TimeWindow ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:TimeWindow-from ,
    shape:TimeWindow-until ,
    shape:TimeWindow--position .

shape:TimeWindow-from a sh:PropertyShape ;
  sh:path mla:from ;
  sh:name "from" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:TimeWindow-until a sh:PropertyShape ;
  sh:path mla:until ;
  sh:name "until" ;
  sh:maxCount 1 ;
  sh:datatype xsd:dateTime ;
  sh:minInclusive "0001-01-01T00:00:00.000Z"^^xsd:dateTime ;
  sh:maxInclusive "9999-12-31T23:59:59.999Z"^^xsd:dateTime .
shape:TimeWindow--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:UsageDetails a sh:NodeShape ;
  sh:targetClass mla:UsageDetails ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:UsageDetails-dailyStats ,
    shape:UsageDetails-weeklyStats ,
    shape:UsageDetails-monthlyStats ,
    shape:UsageDetails-date ,
    shape:UsageDetails--position .

shape:UsageDetails-dailyStats a sh:PropertyShape ;
  sh:path mla:dailyStats ;
  sh:name "dailyStats" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:UsageStats .
shape:UsageDetails-weeklyStats a sh:PropertyShape ;
  sh:path mla:weeklyStats ;
  sh:name "weeklyStats" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:UsageStats .
shape:UsageDetails-monthlyStats a sh:PropertyShape ;
  sh:path mla:monthlyStats ;
  sh:name "monthlyStats" ;
  sh:maxCount 1 ;
  sh:nodeKind sh:IRI ;
  sh:class mla:UsageStats .
shape:UsageDetails-date a sh:PropertyShape ;
  sh:path mla:date ;
  sh:name "date" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:string ;
  sh:minLength 10 ;
  sh:maxLength 10 ;
  sh:pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" .
shape:UsageDetails--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:UsageStats a sh:NodeShape ;
  sh:targetClass mla:UsageStats ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:UsageStats-count ,
    shape:UsageStats-percentileRank ,
    shape:UsageStats--position .

shape:UsageStats-count a sh:PropertyShape ;
  sh:path mla:count ;
  sh:name "count" ;
  sh:minCount 1 ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:UsageStats-percentileRank a sh:PropertyShape ;
  sh:path mla:percentileRank ;
  sh:name "percentileRank" ;
  sh:maxCount 1 ;
  sh:datatype xsd:double ;
  sh:minInclusive "0"^^xsd:double ;
  sh:maxInclusive "100"^^xsd:double .
shape:UsageStats--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .

shape:Votes a sh:NodeShape ;
  sh:targetClass mla:Votes ;
  sh:nodeKind sh:IRI ;
  sh:property
    shape:Votes-upVotes ,
    shape:Votes-downVotes ,
    shape:Votes-upVoters ,
    shape:Votes-upVoters--reference ,
    shape:Votes-downVoters ,
    shape:Votes-downVoters--reference ,
    shape:Votes--position ,
    shape:Votes--reference .

shape:Votes-upVotes a sh:PropertyShape ;
  sh:path mla:upVotes ;
  sh:name "upVotes" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:Votes-downVotes a sh:PropertyShape ;
  sh:path mla:downVotes ;
  sh:name "downVotes" ;
  sh:maxCount 1 ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:minInclusive 0 ;
  sh:maxInclusive 9007199254740991 .
shape:Votes-upVoters a sh:PropertyShape ;
  sh:path mla:upVoters ;
  sh:name "upVoters" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:Votes-upVoters--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "upVoters" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "upVoters" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:Votes-downVoters a sh:PropertyShape ;
  sh:path mla:downVoters ;
  sh:name "downVoters" ;
  sh:maxCount 1000 ;
  sh:nodeKind sh:IRI .
shape:Votes-downVoters--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:name "downVoters" ;
  sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "downVoters" ] ] ;
  sh:qualifiedMaxCount 1000 .
shape:Votes--position a sh:PropertyShape ;
  sh:path mla:position ;
  sh:datatype xsd:nonNegativeInteger ;
  sh:maxCount 1 .
shape:Votes--reference a sh:PropertyShape ;
  sh:path mla:reference ;
  sh:nodeKind sh:IRI ;
  sh:class mla:EntityReference .

shape:ChangeSummary a sh:NodeShape ;
  sh:targetClass mla:ChangeSummary ;
  sh:nodeKind sh:IRI ;
  sh:property shape:ChangeSummary--entry .

shape:ChangeSummary--entry a sh:PropertyShape ;
  sh:path mla:entry ;
  sh:nodeKind sh:IRI ;
  sh:class mla:ChangeSummaryEntry ;
  sh:maxCount 10000 .
`

// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.
/** Rules beyond the schemas as Turtle: `ontology/rules.ttl`. */
export const shapeRules = `# ML Assets: what a description must also keep, so that it can be true.
#
# JSON Schema looks at one value at a time and the shapes made from it do the same; here stands what takes two of them: which
# of two times comes first, which word goes with which. A violation is what cannot be so; a warning is advice, or a contradiction
# that a record which lags behind its platform can show for a while. Every rule says in one sentence what to look at.
# SHACL Core only. A rule speaks of what is stated and never of what is left out, unless it says so.

@prefix mla: <https://w3id.org/ml-assets#> .
@prefix rule: <https://w3id.org/ml-assets/rules#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

<https://w3id.org/ml-assets/rules> a owl:Ontology ;
  rdfs:label "Rules of ML Assets"@en .

# ---- What comes first ----

rule:deployment-ends-after-it-begins a sh:PropertyShape ;
  sh:targetClass mla:Deployment ;
  sh:path mla:from ;
  sh:lessThanOrEquals mla:until ;
  sh:severity sh:Violation ;
  sh:message "A deployment cannot end before it begins: look whether \`from\` and \`until\` are swapped." .

# The end of a window is outside it, so a window that ends where it begins is empty.
rule:window-ends-after-it-begins a sh:PropertyShape ;
  sh:targetClass mla:TimeWindow ;
  sh:path mla:from ;
  sh:lessThan mla:until ;
  sh:severity sh:Violation ;
  sh:message "A time window ends after it begins, or no data can fall into it: look whether \`from\` and \`until\` are swapped or equal." .

rule:run-ends-after-it-starts a sh:PropertyShape ;
  sh:targetClass mla:MlRun ;
  sh:path mla:startedAt ;
  sh:lessThanOrEquals mla:endedAt ;
  sh:severity sh:Violation ;
  sh:message "A run cannot end before it starts: look whether \`startedAt\` and \`endedAt\` are swapped." .

rule:certification-expires-after-it-is-given a sh:PropertyShape ;
  sh:targetClass mla:Certification ;
  sh:path mla:appliedDate ;
  sh:lessThan mla:expiryDate ;
  sh:severity sh:Violation ;
  sh:message "A certification cannot expire before it is given, or at the same moment: look at \`appliedDate\` and \`expiryDate\`." .

rule:assessment-holds-after-it-is-made a sh:PropertyShape ;
  sh:targetClass mla:ComplianceRecord ;
  sh:path mla:assessedAt ;
  sh:lessThanOrEquals mla:validUntil ;
  sh:severity sh:Violation ;
  sh:message "The outcome of an assessment cannot cease to hold before the assessment is made: look at \`assessedAt\` and \`validUntil\`." .

# Whoever assesses again and forgets to set the next date leaves the old one behind.
rule:review-follows-assessment a sh:PropertyShape ;
  sh:targetClass mla:ComplianceRecord ;
  sh:path mla:assessedAt ;
  sh:lessThanOrEquals mla:nextReviewDate ;
  sh:severity sh:Warning ;
  sh:message "The next review should come after the assessment that it looks at again: set a new \`nextReviewDate\`." .

# Both are taken over from platforms, whose clocks and meanings of "created" differ a little.
rule:change-follows-creation a sh:PropertyShape ;
  sh:targetSubjectsOf mla:createdAt ;
  sh:path mla:createdAt ;
  sh:lessThanOrEquals mla:updatedAt ;
  sh:severity sh:Warning ;
  sh:message "The latest change should not lie before the creation: look at \`createdAt\` and \`updatedAt\`." .

# A version that was registered only once it served has these the other way round, which is worth a look.
rule:use-follows-creation a sh:PropertyShape ;
  sh:targetClass mla:MlModelVersion ;
  sh:path mla:createdAt ;
  sh:lessThanOrEquals mla:deployedAt ;
  sh:severity sh:Warning ;
  sh:message "A version should not be put to use before it is created: look at \`createdAt\` and \`deployedAt\`." .

# ---- Numbers ----

rule:interval-is-in-order a sh:PropertyShape ;
  sh:targetClass mla:Measurement ;
  sh:path mla:lower ;
  sh:lessThanOrEquals mla:upper ;
  sh:severity sh:Violation ;
  sh:message "The lower end of a confidence interval cannot be above its upper end: look whether \`lower\` and \`upper\` are swapped." .

# An interval from resampling can miss the number it belongs to, though seldom.
rule:interval-begins-below-the-value a sh:PropertyShape ;
  sh:targetClass mla:Measurement ;
  sh:path mla:lower ;
  sh:lessThanOrEquals mla:value ;
  sh:severity sh:Warning ;
  sh:message "A measured number should lie within its confidence interval: \`lower\` is above \`value\`." .

rule:interval-ends-above-the-value a sh:PropertyShape ;
  sh:targetClass mla:Measurement ;
  sh:path mla:value ;
  sh:lessThanOrEquals mla:upper ;
  sh:severity sh:Warning ;
  sh:message "A measured number should lie within its confidence interval: \`value\` is above \`upper\`." .

rule:level-has-an-interval a sh:NodeShape ;
  sh:targetClass mla:Measurement ;
  sh:or (
    [ sh:path mla:confidenceLevel ; sh:maxCount 0 ]
    [ sh:path mla:lower ; sh:minCount 1 ]
    [ sh:path mla:upper ; sh:minCount 1 ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "A confidence level says something of an interval only: give \`lower\` and \`upper\`, or leave \`confidenceLevel\` out." .

# A monitor can name the baseline once for all numbers that it takes.
rule:drift-has-a-baseline a sh:NodeShape ;
  sh:targetClass mla:Measurement ;
  sh:or (
    [ sh:not [ sh:path mla:kind ; sh:hasValue "drift" ] ]
    [ sh:path mla:baseline ; sh:minCount 1 ]
    [ sh:path ( [ sh:inversePath mla:metrics ] mla:baseline ) ; sh:minCount 1 ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "Drift is a distance from something: say in \`baseline\` what the data was compared with." .

rule:importance-has-a-feature a sh:NodeShape ;
  sh:targetClass mla:Measurement ;
  sh:or (
    [ sh:not [ sh:path mla:kind ; sh:hasValue "importance" ] ]
    [ sh:path mla:feature ; sh:minCount 1 ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "Importance is that of a feature: name it in \`feature\`." .

# ---- Words that do not go together ----

rule:version-has-another-predecessor a sh:PropertyShape ;
  sh:targetClass mla:MlModelVersion ;
  sh:path mla:previousVersion ;
  sh:disjoint mla:name ;
  sh:severity sh:Violation ;
  sh:message "A version cannot come before itself: \`previousVersion\` names another one." .

rule:no-personal-data-has-no-kinds a sh:NodeShape ;
  sh:targetClass mla:PersonalData ;
  sh:or (
    [ sh:not [ sh:path mla:present ; sh:hasValue false ] ]
    [ sh:path mla:categories ; sh:maxCount 0 ]
  ) ;
  sh:severity sh:Violation ;
  sh:message "Where there is no personal data there can be no kinds of it: look at \`present\` and \`categories\`." .

rule:personal-data-has-a-legal-basis a sh:NodeShape ;
  sh:targetClass mla:PersonalData ;
  sh:or (
    [ sh:not [ sh:path mla:present ; sh:hasValue true ] ]
    [ sh:path mla:legalBasis ; sh:minCount 1 ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "Personal data needs a legal ground for its use: say in \`legalBasis\` which it is." .

# A run that is taken up again can carry the end of its first part for a while.
rule:ended-run-is-not-running a sh:NodeShape ;
  sh:targetClass mla:MlRun ;
  sh:or (
    [ sh:path mla:endedAt ; sh:maxCount 0 ]
    [ sh:not [ sh:path mla:status ; sh:qualifiedValueShape [ sh:in ( "Scheduled" "Running" ) ] ; sh:qualifiedMinCount 1 ] ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "A run that has an end is neither scheduled nor running: read its \`status\` again." .

rule:retired-version-does-not-serve a sh:NodeShape ;
  sh:targetClass mla:MlModelVersion ;
  sh:or (
    [ sh:not [ sh:path mla:stage ; sh:hasValue "Retired" ] ]
    [ sh:not [ sh:path mla:deployed ; sh:hasValue true ] ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "A version that is retired should not serve any more: look at \`stage\` and \`deployed\`." .

rule:unacceptable-risk-is-not-approved a sh:NodeShape ;
  sh:targetClass mla:Governance ;
  sh:or (
    [ sh:not [ sh:path mla:riskLevel ; sh:hasValue "Unacceptable" ] ]
    [ sh:not [ sh:path mla:governanceStatus ; sh:hasValue "Approved" ] ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "The use is approved although its risk is given as unacceptable: look at \`riskLevel\` and \`governanceStatus\`." .

rule:doubt-has-evidence a sh:NodeShape ;
  sh:targetClass mla:LineageEdge ;
  sh:or (
    [ sh:path mla:confidence ; sh:minInclusive 1.0e0 ]
    [ sh:path mla:evidence ; sh:minCount 1 ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "A lineage edge that is not certain was concluded from something: say in \`evidence\` from what." .

# ---- Services ----

# In JSON the type of a service picks the settings; a graph has one class for the settings of all platforms.
rule:settings-are-of-the-service a sh:NodeShape ;
  sh:targetClass mla:MlModelService ;
  sh:or (
    [ sh:path ( mla:connection mla:config mla:type ) ; sh:maxCount 0 ]
    [ sh:path ( mla:connection mla:config mla:type ) ; sh:equals mla:serviceType ]
  ) ;
  sh:severity sh:Violation ;
  sh:message "The connection settings of a service are for the platform that it runs: \`serviceType\` and \`connection/config/type\` are the same word." .

rule:aws-settings-are-for-sagemaker a sh:NodeShape ;
  sh:targetClass mla:MlModelService ;
  sh:or (
    [ sh:path ( mla:connection mla:config mla:awsConfig ) ; sh:maxCount 0 ]
    [ sh:path mla:serviceType ; sh:hasValue "SageMaker" ]
  ) ;
  sh:severity sh:Violation ;
  sh:message "\`awsConfig\` is a setting for Amazon SageMaker only: the \`serviceType\` would have to be \`SageMaker\`." .

rule:google-settings-are-for-vertex a sh:NodeShape ;
  sh:targetClass mla:MlModelService ;
  sh:or (
    [ sh:path ( mla:connection mla:config [ sh:alternativePath ( mla:credentials mla:projectId mla:location ) ] ) ; sh:maxCount 0 ]
    [ sh:path mla:serviceType ; sh:hasValue "VertexAI" ]
  ) ;
  sh:severity sh:Violation ;
  sh:message "\`credentials\` or \`projectId\` or \`location\` is a setting for Vertex AI only: the \`serviceType\` would have to be \`VertexAI\`." .

rule:azure-settings-are-for-azure a sh:NodeShape ;
  sh:targetClass mla:MlModelService ;
  sh:or (
    [ sh:path ( mla:connection mla:config [ sh:alternativePath ( mla:subscriptionId mla:resourceGroup mla:tenantId ) ] ) ; sh:maxCount 0 ]
    [ sh:path mla:serviceType ; sh:hasValue "AzureML" ]
  ) ;
  sh:severity sh:Violation ;
  sh:message "\`subscriptionId\` or \`resourceGroup\` or \`tenantId\` is a setting for Azure Machine Learning only: the \`serviceType\` would have to be \`AzureML\`." .

rule:tracking-address-is-for-mlflow a sh:NodeShape ;
  sh:targetClass mla:MlModelService ;
  sh:or (
    [ sh:path ( mla:connection mla:config mla:trackingUri ) ; sh:maxCount 0 ]
    [ sh:path mla:serviceType ; sh:hasValue "Mlflow" ]
  ) ;
  sh:severity sh:Violation ;
  sh:message "\`trackingUri\` is a setting for MLflow only: the \`serviceType\` would have to be \`Mlflow\`." .

# ---- People and references ----

# A model serves when a deployment of it is neither over nor stopped, or when one of its versions says so.
rule:model-in-use-has-an-owner a sh:NodeShape ;
  sh:targetClass mla:MlModel ;
  sh:or (
    [ sh:path mla:owners ; sh:minCount 1 ]
    [ sh:not [ sh:path mla:deployments ; sh:qualifiedValueShape rule:serving ; sh:qualifiedMinCount 1 ] ; sh:not [ sh:path ( mla:versions mla:deployed ) ; sh:hasValue true ] ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "A model that serves should have somebody who answers for it: name a team or person in \`owners\`." .

rule:serving a sh:NodeShape ;
  sh:property [ sh:path mla:until ; sh:maxCount 0 ] ;
  sh:not [ sh:path mla:status ; sh:in ( "Stopped" "Failed" ) ; sh:minCount 1 ] .

rule:service-of-MlModel-is-a-service a sh:PropertyShape ;
  sh:targetClass mla:MlModel ;
  sh:path mla:reference ;
  sh:or (
    [ sh:not [ sh:path mla:field ; sh:hasValue "service" ] ]
    [ sh:path mla:type ; sh:hasValue "mlmodelService" ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "The \`service\` should be a model service: the \`type\` of the reference is \`mlmodelService\`." .

rule:service-of-MlExperiment-is-a-service a sh:PropertyShape ;
  sh:targetClass mla:MlExperiment ;
  sh:path mla:reference ;
  sh:or (
    [ sh:not [ sh:path mla:field ; sh:hasValue "service" ] ]
    [ sh:path mla:type ; sh:hasValue "mlmodelService" ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "The \`service\` should be a model service: the \`type\` of the reference is \`mlmodelService\`." .

rule:service-of-MlRun-is-a-service a sh:PropertyShape ;
  sh:targetClass mla:MlRun ;
  sh:path mla:reference ;
  sh:or (
    [ sh:not [ sh:path mla:field ; sh:hasValue "service" ] ]
    [ sh:path mla:type ; sh:hasValue "mlmodelService" ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "The \`service\` should be a model service: the \`type\` of the reference is \`mlmodelService\`." .

rule:owner-is-a-team-or-user a sh:NodeShape ;
  sh:targetClass mla:EntityReference ;
  sh:or (
    [ sh:not [ sh:path mla:field ; sh:in ( "owners" ) ; sh:minCount 1 ] ]
    [ sh:path mla:type ; sh:in ( "team" "user" ) ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "An owner should be a team or a person: the \`type\` of the reference is \`team\` or \`user\`." .

rule:experiment-is-an-experiment a sh:NodeShape ;
  sh:targetClass mla:EntityReference ;
  sh:or (
    [ sh:not [ sh:path mla:field ; sh:in ( "experiment" ) ; sh:minCount 1 ] ]
    [ sh:path mla:type ; sh:in ( "mlexperiment" ) ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "The \`experiment\` should be an experiment: the \`type\` of the reference is \`mlexperiment\`." .

rule:run-is-a-run a sh:NodeShape ;
  sh:targetClass mla:EntityReference ;
  sh:or (
    [ sh:not [ sh:path mla:field ; sh:in ( "run" "parentRun" ) ; sh:minCount 1 ] ]
    [ sh:path mla:type ; sh:in ( "mlrun" ) ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "A run should be referred to as one: the \`type\` of the reference is \`mlrun\`." .

rule:base-model-is-a-model a sh:NodeShape ;
  sh:targetClass mla:EntityReference ;
  sh:or (
    [ sh:not [ sh:path mla:field ; sh:in ( "baseModels" ) ; sh:minCount 1 ] ]
    [ sh:path mla:type ; sh:in ( "mlmodel" "llmModel" ) ]
  ) ;
  sh:severity sh:Warning ;
  sh:message "A base model should be a model: the \`type\` of the reference is \`mlmodel\` or \`llmModel\`." .
`

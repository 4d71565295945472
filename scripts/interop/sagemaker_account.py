"""Starts an emulator of AWS (moto), fills an account of SageMaker through boto3, prints where it is and what boto3 itself says of the account as JSON, and stops when its input ends."""
import json
import sys
import threading
from datetime import datetime

import boto3
from moto.core.utils import camelcase_to_underscores
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.sagemaker.models import SageMakerModelBackend
from moto.sagemaker.responses import SageMakerResponse
from werkzeug.serving import WSGIRequestHandler, make_server

REGION = "eu-west-1"
ROLE = "arn:aws:iam::123456789012:role/training"
IMAGE = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"


class Quiet(WSGIRequestHandler):
    def log(self, *_):
        pass


def list_feature_groups(response):
    groups = response.sagemaker_backend.feature_groups.values()
    return json.dumps({"FeatureGroupSummaries": [{"FeatureGroupName": group.feature_group_name, "FeatureGroupArn": group.arn} for group in groups]})


def resource_of(backend, arn, known=SageMakerModelBackend._get_resource_from_arn):
    groups = [group for group in backend.feature_groups.values() if group.arn == arn]
    return groups[0] if groups else known(backend, arn)


def complete():
    """The emulator describes feature groups, but does not list them, nor their tags."""
    SageMakerResponse.list_feature_groups = list_feature_groups
    SageMakerModelBackend._get_resource_from_arn = resource_of


def as_in_a_small_region(emulator):
    """Answers calls that the emulator lacks as AWS does in a region that lacks them; its own answer would be tried again and again."""
    def answer(environ, start):
        action = environ.get("HTTP_X_AMZ_TARGET", "").split(".")[-1]
        if action and not hasattr(SageMakerResponse, camelcase_to_underscores(action)):
            start("400 Bad Request", [("Content-Type", "application/x-amz-json-1.1")])
            return [json.dumps({"__type": "UnknownOperationException"}).encode()]
        return emulator(environ, start)
    return answer


def train(client, name, depth):
    client.create_training_job(
        TrainingJobName=name, RoleArn=ROLE, HyperParameters={"max_depth": str(depth), "eta": "0.2", "objective": "binary:logistic"},
        AlgorithmSpecification={"TrainingImage": IMAGE, "TrainingInputMode": "File"}, OutputDataConfig={"S3OutputPath": "s3://models/jobs"},
        InputDataConfig=[{"ChannelName": channel, "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://data/{channel}/"}}} for channel in ("train", "validation")],
        ResourceConfig={"InstanceType": "ml.m5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 10}, StoppingCondition={"MaxRuntimeInSeconds": 3600},
        ExperimentConfig={"ExperimentName": "retention"}, Tags=[{"Key": "team", "Value": "retention"}],
    )
    return client.describe_training_job(TrainingJobName=name)["ModelArtifacts"]["S3ModelArtifacts"]


def register(client, group, artifact, approval, **more):
    return client.create_model_package(
        ModelPackageGroupName=group, ModelPackageDescription=f"Made from {artifact}", ModelApprovalStatus=approval,
        InferenceSpecification={"Containers": [{"Image": IMAGE, "ModelDataUrl": artifact, "Framework": "XGBOOST", "FrameworkVersion": "1.7"}], "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]},
        CustomerMetadataProperties={"reviewed": "yes"}, **more,
    )["ModelPackageArn"]


def fill_registry(client):
    client.create_experiment(ExperimentName="retention")
    artifacts = [train(client, f"churn-job-{number}", 3 + number) for number in range(1, 4)]
    client.create_model_package_group(ModelPackageGroupName="churn", ModelPackageGroupDescription="Who is about to leave", Tags=[{"Key": "owner", "Value": "retention"}])
    packages = [register(client, "churn", artifact, approval) for artifact, approval in zip(artifacts, ("Approved", "Rejected", "PendingManualApproval"))]
    client.update_model_package(ModelPackageArn=packages[2], ModelApprovalStatus="Approved", ApprovalDescription="Good enough")
    client.create_model_package_group(ModelPackageGroupName="empty")
    # more groups than fit on a page
    for number in range(120):
        client.create_model_package_group(ModelPackageGroupName=f"small-{number}")
    return artifacts, packages


def serve(client, artifacts, packages):
    client.create_model(ModelName="churn-by-package", ExecutionRoleArn=ROLE, PrimaryContainer={"ModelPackageName": packages[0]})
    client.create_model(ModelName="churn-by-file", ExecutionRoleArn=ROLE, PrimaryContainer={"Image": IMAGE, "ModelDataUrl": artifacts[2], "Environment": {"API_TOKEN": "hidden-in-the-environment"}})
    client.create_model(ModelName="alone", ExecutionRoleArn=ROLE, PrimaryContainer={"Image": IMAGE, "ModelDataUrl": "s3://models/alone.tar.gz"})
    variants = [("current", "churn-by-package", 3.0), ("next", "churn-by-file", 1.0)]
    for name, served in (("churn-live", variants), ("alone-live", [("only", "alone", 1.0)])):
        client.create_endpoint_config(EndpointConfigName=f"{name}-config", ProductionVariants=[
            {"VariantName": variant, "ModelName": model, "InitialInstanceCount": 1, "InstanceType": "ml.m5.large", "InitialVariantWeight": weight} for variant, model, weight in served])
        client.create_endpoint(EndpointName=name, EndpointConfigName=f"{name}-config")


def describe_more(client):
    client.create_feature_group(
        FeatureGroupName="customers", RecordIdentifierFeatureName="id", EventTimeFeatureName="at", RoleArn=ROLE, Tags=[{"Key": "privacy", "Value": "personal"}],
        FeatureDefinitions=[{"FeatureName": "id", "FeatureType": "String"}, {"FeatureName": "at", "FeatureType": "String"}, {"FeatureName": "age", "FeatureType": "Integral"}, {"FeatureName": "balance", "FeatureType": "Fractional"}],
        OfflineStoreConfig={"S3StorageConfig": {"S3Uri": "s3://data/features"}}, OnlineStoreConfig={"EnableOnlineStore": True},
    )
    content = {"model_overview": {"model_description": "Finds who is about to leave", "model_owner": "retention team"}, "intended_uses": {"purpose_of_model": "Keep customers", "risk_rating": "Low"}, "model_package_details": {"model_package_group_name": "churn"}}
    client.create_model_card(ModelCardName="churn-card", ModelCardStatus="PendingReview", Content=json.dumps(content))
    client.create_trial(TrialName="first", ExperimentName="retention")
    client.create_trial_component(TrialComponentName="component-1", DisplayName="first try", Parameters={"depth": {"NumberValue": 4.0}, "kind": {"StringValue": "tree"}}, Status={"PrimaryStatus": "Completed"})
    client.associate_trial_component(TrialComponentName="component-1", TrialName="first")


def told(client, packages):
    """What boto3 says, with times in epoch milliseconds."""
    jobs = [client.describe_training_job(TrainingJobName=job["TrainingJobName"]) for job in client.list_training_jobs()["TrainingJobSummaries"]]
    groups = [group for page in client.get_paginator("list_model_package_groups").paginate() for group in page["ModelPackageGroupSummaryList"]]
    return {
        "groups": [client.describe_model_package_group(ModelPackageGroupName=group["ModelPackageGroupName"]) for group in groups],
        "packages": [client.describe_model_package(ModelPackageName=arn) for arn in packages], "jobs": jobs,
        "tags": client.list_tags(ResourceArn=client.describe_model_package_group(ModelPackageGroupName="churn")["ModelPackageGroupArn"])["Tags"],
        "models": [client.describe_model(ModelName=model["ModelName"]) for model in client.list_models()["Models"]],
        "endpoints": [client.describe_endpoint(EndpointName=endpoint["EndpointName"]) for endpoint in client.list_endpoints()["Endpoints"]],
        "configs": [client.describe_endpoint_config(EndpointConfigName=config["EndpointConfigName"]) for config in client.list_endpoint_configs()["EndpointConfigs"]],
        "card": client.describe_model_card(ModelCardName="churn-card"), "featureGroup": client.describe_feature_group(FeatureGroupName="customers"),
    }


def written(value):
    if isinstance(value, datetime):
        return int(value.timestamp() * 1000)
    raise TypeError(type(value))


def main():
    complete()
    server = make_server("127.0.0.1", int(sys.argv[1]), as_in_a_small_region(DomainDispatcherApplication(create_backend_app)), threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{sys.argv[1]}"
    client = boto3.client("sagemaker", region_name=REGION, endpoint_url=url, aws_access_key_id="emulated", aws_secret_access_key="emulated")
    artifacts, packages = fill_registry(client)
    serve(client, artifacts, packages)
    describe_more(client)
    print(json.dumps({"url": url, "region": REGION, **told(client, packages)}, default=written), flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
